using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Platform.Jobs;
using SmartPass.Telling.Data;

namespace SmartPass.Telling.Sweeps;

/// <summary>Follows the alerts of encounter prevention and tells those who hold the right.</summary>
internal sealed class TellEncounters(IEncounterAlerts alerts, AlertSurroundings surroundings, TellAlert tell, FollowedHistory<TellingDb> followed) : IDueSweep
{
    // Few: the gate is held meanwhile.
    private const int AtOnce = 25;

    /// <summary>Never by itself: the commit of an alert wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(
        new History<EncounterAlert>("tell of alerts", AtOnce, alerts.After, alert => alert.Cursor) { FromNowOn = true },
        async some =>
        {
            var known = await surroundings.Of(some, stop);
            return () => tell.All(some, known, now);
        },
        stop);
}
