using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Telling.Data;

namespace SmartPass.Telling.Sweeps;

/// <summary>Follows what happens to passes and tells whom it concerns. The cursor moves in one transaction with what is told: cut off anywhere, nothing is lost and nothing told twice.</summary>
internal sealed class TellPeople(TellingDb db, IPassHistory history, Surroundings surroundings, TellEvent tell, BeginFollowing begin, Writing writing) : IDueSweep
{
    // Few: the gate is held meanwhile.
    private const int AtOnce = 25;

    /// <summary>Never by itself: the commit of what happens wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (await Cursor(stop) is not { } cursor)
        {
            await begin.Begin(stop);
            return;
        }

        // Fewer than fit at once are the last for now: in a rush some always come after them, and other sweeps are waiting.
        for (var more = true; more && await history.After(cursor, AtOnce, stop) is { Count: > 0 } events; more = events.Count == AtOnce)
        {
            await Tell(events, cursor, now, stop);
            cursor = events[^1].Cursor;
        }
    }

    private async Task Tell(IReadOnlyList<PassEvent> events, long after, DateTimeOffset now, CancellationToken stop)
    {
        var known = await surroundings.Of(events, stop);
        await writing.Do("tell", async () =>
        {
            var following = await db.Following.SingleAsync();
            if (following.Cursor != after)
            {
                return;
            }

            await tell.All(events, known, now);
            following.Cursor = events[^1].Cursor;
            await db.SaveChangesAsync();
        }, stop);
    }

    private async Task<long?> Cursor(CancellationToken stop) => await db.Following.Select(following => (long?)following.Cursor).FirstOrDefaultAsync(stop);
}
