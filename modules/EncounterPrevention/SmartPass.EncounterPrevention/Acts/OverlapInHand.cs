using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>Takes a detected overlap of the school into a transaction, for who may say what comes of it.</summary>
internal sealed class OverlapInHand(EncounterPreventionDb db, Writing writing, CurrentSchool school, CurrentActor actor)
{
    /// <summary>One that nobody has settled yet.</summary>
    public Task<OverlapOutcome> Proposed(string act, OverlapId id, Func<Overlap, Task<OverlapOutcome>> work, CancellationToken stop) =>
        Any(act, id, async overlap => overlap.State == OverlapState.Proposed ? await work(overlap) : new OverlapOutcome.Settled(await GroupOf(overlap)), stop);

    public Task<OverlapOutcome> Any(string act, OverlapId id, Func<Overlap, Task<OverlapOutcome>> work, CancellationToken stop) => writing.Do(act, async () =>
    {
        if (!actor.Can(EncounterPermissions.Manage) || await db.Overlaps.FirstOrDefaultAsync(overlap => overlap.Id == id) is not { } overlap)
        {
            return new OverlapOutcome.NotThere();
        }

        var outcome = await work(overlap);
        await db.SaveChangesAsync();
        db.Stale(EncounterTopics.Overlaps(school.Id));
        return outcome;
    }, stop);

    private async Task<EncounterGroupId?> GroupOf(Overlap overlap) =>
        overlap.GroupId is { } group && await db.Groups.AnyAsync(one => one.Id == group) ? group : null;
}
