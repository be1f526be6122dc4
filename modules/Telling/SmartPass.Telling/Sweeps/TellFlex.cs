using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Telling.Data;

namespace SmartPass.Telling.Sweeps;

/// <summary>Follows what happens to sign-ups and tells the student. As with passes, the cursor moves in one transaction with what is told.</summary>
internal sealed class TellFlex(TellingDb db, IFlexHistory history, TellSignUp tell, BeginFollowing begin, Writing writing) : IDueSweep
{
    // Few: the gate is held meanwhile.
    private const int AtOnce = 25;

    /// <summary>Never by itself: the commit of a sign-up wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (await Cursor(stop) is not { } cursor)
        {
            await begin.Begin(stop);
            return;
        }

        // Fewer than fit at once are the last for now.
        for (var more = true; more && await history.After(cursor, AtOnce, stop) is { Count: > 0 } some; more = some.Count == AtOnce)
        {
            await Tell(some, cursor, now, stop);
            cursor = some[^1].Cursor;
        }
    }

    private async Task Tell(IReadOnlyList<FlexEvent> some, long after, DateTimeOffset now, CancellationToken stop)
    {
        var known = await tell.Surroundings(some, stop);
        await writing.Do("tell of flex", async () =>
        {
            var following = await db.Following.SingleAsync();
            if (following.FlexCursor != after)
            {
                return;
            }

            foreach (var happened in some)
            {
                await tell.Tell(happened, known, now);
            }

            following.FlexCursor = some[^1].Cursor;
            await db.SaveChangesAsync();
        }, stop);
    }

    private async Task<long?> Cursor(CancellationToken stop) => await db.Following.Select(following => (long?)following.FlexCursor).FirstOrDefaultAsync(stop);
}
