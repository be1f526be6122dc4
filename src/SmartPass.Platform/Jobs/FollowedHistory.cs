using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;

namespace SmartPass.Platform.Jobs;

/// <summary>Follows a history of another module to its end. What comes of some events and how far that is are written in one transaction: cut off anywhere nothing is lost, and run twice, or by two at once, nothing is done twice.</summary>
/// <typeparam name="TDb">The context of the module that follows, which maps <see cref="FollowedCursor"/>.</typeparam>
public sealed class FollowedHistory<TDb>(TDb db, SeenCursors<TDb> seen, Writing writing) where TDb : ModuleDb
{
    /// <summary>So many events of which nothing comes, and the cursor is written all the same: fewer are read again after a start.</summary>
    private const int NoteAfter = 5_000;

    /// <param name="history">What is followed.</param>
    /// <param name="prepare">Reads before the gate what some events need, and gives what is to be done under it. Null where nothing comes of them: how far that is stays in memory, and costs no write.</param>
    /// <param name="stop">Stops between two transactions.</param>
    public async Task Follow<TEvent>(History<TEvent> history, Func<IReadOnlyList<TEvent>, Task<Func<Task>?>> prepare, CancellationToken stop)
    {
        var written = await Written(history, stop);
        var cursor = Math.Max(written, seen.ByFollower.GetValueOrDefault(history.Follower));
        for (var more = true; more && await history.After(cursor, history.AtOnce, stop) is { Count: > 0 } events;)
        {
            // Fewer than fit at once are the last for now: in a rush some always come after them, and other sweeps are waiting.
            more = events.Count == history.AtOnce;
            var last = history.CursorOf(events[^1]);
            var work = await prepare(events);
            if (work is null && last - written <= NoteAfter)
            {
                seen.ByFollower[history.Follower] = cursor = last;
            }
            else if (await writing.Do(history.Follower, () => Move(history.Follower, written, last, work), stop))
            {
                seen.ByFollower[history.Follower] = cursor = written = last;
            }
            else
            {
                // Another run was here meanwhile, with fewer events or more: on from where it came to.
                cursor = written = await Written(history, stop);
                more = true;
            }
        }
    }

    private async Task<long> Written<TEvent>(History<TEvent> history, CancellationToken stop) =>
        await db.Set<FollowedCursor>().Where(row => row.Follower == history.Follower).Select(row => (long?)row.Last).FirstOrDefaultAsync(stop) ?? (history.FromNowOn ? await Begin(history, stop) : 0);

    private async Task<long> Begin<TEvent>(History<TEvent> history, CancellationToken stop)
    {
        var end = await history.End(stop);
        await writing.Do(history.Follower, () => Move(history.Follower, 0, end, null), stop);
        return end;
    }

    /// <summary>False where the cursor is not where it was read: nothing is done then.</summary>
    private async Task<bool> Move(string follower, long before, long last, Func<Task>? work)
    {
        var row = await db.Set<FollowedCursor>().FirstOrDefaultAsync(one => one.Follower == follower);
        if ((row?.Last ?? 0) != before)
        {
            return false;
        }

        if (row is null)
        {
            db.Add(new FollowedCursor { Follower = follower, Last = last });
        }
        else
        {
            row.Last = last;
        }

        await db.SaveChangesAsync();
        if (work is not null)
        {
            await work();
            await db.SaveChangesAsync();
        }

        return true;
    }
}
