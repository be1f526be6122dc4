using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>One tap makes a group of those who were out together again and again, as one that was written by hand.</summary>
internal sealed class MakeGroupOf(EncounterPreventionDb db, OverlapInHand hand, SaveGroup save, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<OverlapOutcome> Make(OverlapId id, CancellationToken stop = default) => hand.Proposed("make a group of an overlap", id, Make, stop);

    private async Task<OverlapOutcome> Make(Overlap overlap)
    {
        var students = overlap.Students.Select(student => student.StudentId).ToHashSet();
        var here = (await people.Students(school.Id)).Where(student => students.Contains(student.Id)).OrderBy(student => student.GivenName, StringComparer.Ordinal).ToList();
        var written = new WrittenGroup(await Unused(GroupName.Of([.. here.Select(student => student.GivenName)])), GroupName.Notes(overlap), null, null, [.. here.Select(student => student.Id)]);
        switch (await save.Save(null, written))
        {
            case GroupOutcome.Saved saved:
                overlap.MakeGroup(saved.Id, actor.Id, clock.GetUtcNow());
                return new OverlapOutcome.GroupMade(saved.Id);
            case GroupOutcome.TooFew:
                return new OverlapOutcome.TheyLeft();
            default:
                return new OverlapOutcome.NotThere();
        }
    }

    private async Task<string> Unused(string name)
    {
        var names = (await db.Groups.Select(group => group.Name).ToListAsync()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, names.Count + 1).Select(number => number == 1 ? name : $"{name} {number}").First(possible => !names.Contains(possible));
    }
}
