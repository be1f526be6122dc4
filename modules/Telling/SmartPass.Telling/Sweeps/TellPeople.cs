using SmartPass.Passes.Contracts;
using SmartPass.Platform.Jobs;
using SmartPass.Telling.Data;

namespace SmartPass.Telling.Sweeps;

/// <summary>Follows what happens to passes and tells whom it concerns.</summary>
internal sealed class TellPeople(IPassHistory history, Surroundings surroundings, TellEvent tell, FollowedHistory<TellingDb> followed) : IDueSweep
{
    // Few: the gate is held meanwhile.
    private const int AtOnce = 25;

    /// <summary>Never by itself: the commit of what happens wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(
        new History<PassEvent>("tell of passes", AtOnce, history.After, happened => happened.Cursor) { FromNowOn = true },
        async events =>
        {
            var known = await surroundings.Of(events, stop);
            return () => tell.All(events, known, now);
        },
        stop);
}
