using System.Collections.Concurrent;
using SmartPass.Kernel;

namespace SmartPass.Platform.Jobs;

/// <summary>The state of each school that a sweep has followed to its end; none since the start of the process, so that it follows once at every start.</summary>
/// <typeparam name="TSweep">Whose memory this is.</typeparam>
/// <typeparam name="TState">What it follows: versions of topics, a date.</typeparam>
public sealed class FollowedBySchool<TSweep, TState> where TState : notnull
{
    private readonly ConcurrentDictionary<SchoolId, TState> _followed = new();

    /// <summary>Runs the work where the state is another than the one followed last. The state is taken before the work reads: what comes meanwhile is followed next.</summary>
    public async Task Follow(SchoolId school, TState state, Func<Task> work)
    {
        if (!_followed.TryGetValue(school, out var known) || !known.Equals(state))
        {
            await work();
            _followed[school] = state;
        }
    }
}
