using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;

namespace SmartPass.EncounterPrevention.Sweeps;

/// <summary>Follows the history of passes and writes the log of what was prevented or overridden. A refusal stands in that history in the transaction that decided it, so nothing is missing here and no student could tell by the work it makes.</summary>
internal sealed class KeepLog(EncounterPreventionDb db, IPassHistory history, IPassFacts passes, WriteEntries entries, FollowedHistory<EncounterPreventionDb> followed) : IDueSweep
{
    /// <summary>Never by itself: the commit of what happens wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) =>
        followed.Follow(new History<PassEvent>("follow passes", 200, history.After, happened => happened.Cursor), events => Prepare(events, stop), stop);

    private async Task<Func<Task>?> Prepare(IReadOnlyList<PassEvent> events, CancellationToken stop)
    {
        var concern = await Concern(events, stop);
        // What any of the rules with the generic message refused is written about alike: the next who asks waits no longer for one than for another.
        if (concern.Count == 0 && !events.Any(happened => happened.Rule == StartRule.HallwayFull))
        {
            return null;
        }

        var facts = await passes.Of([.. concern.Select(happened => happened.Pass).Where(pass => pass != default).Distinct()], stop);
        return async () =>
        {
            foreach (var happened in concern)
            {
                await entries.Of(happened, facts.GetValueOrDefault(happened.Pass), isOurs: IsOurs(happened));
            }
        };
    }

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
}
