using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;

namespace SmartPass.EncounterPrevention.Sweeps;

/// <summary>Follows the history of passes and writes the log of what was prevented or overridden. A refusal stands in that history in the transaction that decided it, so nothing is missing here and no student could tell by the work it makes; the cursor moves in one transaction with the entries, so nothing is there twice.</summary>
internal sealed class KeepLog(EncounterPreventionDb db, IPassHistory history, IPassFacts passes, WriteEntries entries, Writing writing, LogCursor at) : IDueSweep
{
    private const int AtOnce = 200;

    /// <summary>So many events without anything for the log, and the cursor is written all the same: fewer are read again after a start.</summary>
    private const int NoteAfter = 5_000;

    /// <summary>Never by itself: the commit of what happens wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        var written = await Written(stop);
        var cursor = Math.Max(written, at.Seen);
        for (var more = true; more && await history.After(cursor, AtOnce, stop) is { Count: > 0 } events;)
        {
            // Fewer than fit at once are the last for now: in a rush some always come after them, and other sweeps are waiting.
            more = events.Count == AtOnce;
            var last = events[^1].Cursor;
            var concern = await Concern(events, stop);
            // What any of the rules with the generic message refused is written about alike: the next who asks waits no longer for one than for another.
            if (concern.Count == 0 && last - written <= NoteAfter && !events.Any(happened => happened.Rule == StartRule.HallwayFull))
            {
                at.Seen = cursor = last;
                continue;
            }

            var facts = await passes.Of([.. concern.Select(happened => happened.Pass).Where(pass => pass != default).Distinct()], stop);
            if (await writing.Do("follow passes", () => Write(concern, facts, written, last), stop))
            {
                at.Seen = cursor = written = last;
            }
            else
            {
                // Another run was here meanwhile, with fewer events or more: on from where it came to.
                cursor = written = await Written(stop);
                more = true;
            }
        }
    }

    private async Task<long> Written(CancellationToken stop) => await db.Following.AsNoTracking().Select(following => (long?)following.Cursor).FirstOrDefaultAsync(stop) ?? 0;

    /// <summary>What this rule refused, and what became of passes that it had refused.</summary>
    private async Task<IReadOnlyList<PassEvent>> Concern(IReadOnlyList<PassEvent> events, CancellationToken stop)
    {
        if (events.All(happened => !IsOurs(happened) && WriteEntries.OutcomeOf(happened.Kind) is null))
        {
            return [];
        }

        var settled = events.Where(happened => WriteEntries.OutcomeOf(happened.Kind) is not null).Select(happened => happened.Pass).Distinct().ToList();
        var logged = (await db.Log.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(entry => settled.Contains(entry.PassId)).Select(entry => entry.PassId).ToListAsync(stop)).ToHashSet();
        logged.UnionWith(events.Where(IsOurs).Select(happened => happened.Pass));
        return [.. events.Where(happened => IsOurs(happened) || (WriteEntries.OutcomeOf(happened.Kind) is not null && logged.Contains(happened.Pass)))];
    }

    private static bool IsOurs(PassEvent happened) => happened is { Rule: StartRule.EncounterPrevention, Tried: not null };

    /// <summary>False where the cursor is not where it was read: nothing is written then.</summary>
    private async Task<bool> Write(IReadOnlyList<PassEvent> events, IReadOnlyDictionary<PassId, PassFacts> facts, long before, long last)
    {
        if (!await Move(before, last))
        {
            return false;
        }

        foreach (var happened in events)
        {
            await entries.Of(happened, facts.GetValueOrDefault(happened.Pass), isOurs: IsOurs(happened));
        }

        return true;
    }

    private async Task<bool> Move(long before, long last)
    {
        var following = await db.Following.FirstOrDefaultAsync();
        if ((following?.Cursor ?? 0) != before)
        {
            return false;
        }

        if (following is null)
        {
            db.Add(new Following { Cursor = last });
        }
        else
        {
            following.Cursor = last;
        }

        await db.SaveChangesAsync();
        return true;
    }
}

/// <summary>How far this process has looked, beyond what had to be written down.</summary>
internal sealed class LogCursor
{
    public long Seen { get; set; }
}
