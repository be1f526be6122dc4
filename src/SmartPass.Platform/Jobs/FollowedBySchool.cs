using System.Collections.Concurrent;
using SmartPass.Kernel;

namespace SmartPass.Platform.Jobs;

/// <summary>The state of each school that a sweep has followed to its end; none since the start of the process, so that it follows once at every start.</summary>
/// <typeparam name="TSweep">Whose memory this is.</typeparam>
/// <typeparam name="TState">What it follows: versions of topics, a date.</typeparam>
public sealed class FollowedBySchool<TSweep, TState> where TState : notnull
{
    private readonly ConcurrentDictionary<SchoolId, TState> _followed = new();

    /// <summary>Whether this is the state of the school that was followed last.</summary>
    public bool Has(School school, TState state) => _followed.TryGetValue(school.Id, out var known) && known.Equals(state);

    /// <summary>Runs the work of each school whose state is another than the one followed last. The state is taken before the work reads: what comes meanwhile is followed next. A school that fails keeps no other waiting; it fails the sweep at the end, and is tried again.</summary>
    public async Task Follow(IEnumerable<School> schools, Func<School, TState> stateOf, Func<School, Task> work)
    {
        List<Exception> failures = [];
        foreach (var school in schools)
        {
            var state = stateOf(school);
            if (Has(school, state))
            {
                continue;
            }

            try
            {
                await work(school);
                _followed[school.Id] = state;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }
}
