using SmartPass.Flex.Contracts;
using SmartPass.Platform.Jobs;
using SmartPass.Telling.Data;

namespace SmartPass.Telling.Sweeps;

/// <summary>Follows what happens to sign-ups and tells the student.</summary>
internal sealed class TellFlex(IFlexHistory history, TellSignUp tell, FollowedHistory<TellingDb> followed) : IDueSweep
{
    // Few: the gate is held meanwhile.
    private const int AtOnce = 25;

    /// <summary>Never by itself: the commit of a sign-up wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(
        new History<FlexEvent>("tell of flex", AtOnce, history.After, happened => happened.Cursor) { FromNowOn = true },
        async events =>
        {
            var known = await tell.Surroundings(events, stop);
            return () => tell.All(events, known, now);
        },
        stop);
}
