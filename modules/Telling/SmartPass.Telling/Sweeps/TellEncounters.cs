using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Telling.Data;

namespace SmartPass.Telling.Sweeps;

/// <summary>Follows the alerts of encounter prevention and tells those who hold the right. As with passes, the cursor moves in one transaction with what is told.</summary>
internal sealed class TellEncounters(TellingDb db, IEncounterAlerts alerts, AlertSurroundings surroundings, TellAlert tell, BeginFollowing begin, Writing writing) : IDueSweep
{
    // Few: the gate is held meanwhile.
    private const int AtOnce = 25;

    /// <summary>Never by itself: the commit of an alert wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (await Cursor(stop) is not { } cursor)
        {
            await begin.Begin(stop);
            return;
        }

        // Fewer than fit at once are the last for now.
        for (var more = true; more && await alerts.After(cursor, AtOnce, stop) is { Count: > 0 } some; more = some.Count == AtOnce)
        {
            await Tell(some, cursor, now, stop);
            cursor = some[^1].Cursor;
        }
    }

    private async Task Tell(IReadOnlyList<EncounterAlert> some, long after, DateTimeOffset now, CancellationToken stop)
    {
        var known = await surroundings.Of(some, stop);
        await writing.Do("tell alerts", async () =>
        {
            var following = await db.Following.SingleAsync();
            if (following.AlertCursor != after)
            {
                return;
            }

            foreach (var alert in some)
            {
                await tell.Tell(alert, known, now);
            }

            following.AlertCursor = some[^1].Cursor;
            await db.SaveChangesAsync();
        }, stop);
    }

    private async Task<long?> Cursor(CancellationToken stop) => await db.Following.Select(following => (long?)following.AlertCursor).FirstOrDefaultAsync(stop);
}
