using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>Someone who may makes an encounter group, or changes one. Nobody who is out is called back: where members are out at the same time by now, those concerned are alerted.</summary>
internal sealed class SaveGroup(EncounterPreventionDb db, GroupInHand hand, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="id">The group; null for a new one.</param>
    /// <param name="written">What it is to be, checked.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<GroupOutcome> Save(EncounterGroupId? id, WrittenGroup written, CancellationToken stop = default) => id is { } there
        ? hand.Do("change an encounter group", there, group => Set(group, written, created: false), stop)
        : hand.Make("make an encounter group", () => Make(written), stop);

    private async Task<GroupOutcome> Make(WrittenGroup written)
    {
        var group = new EncounterGroup { SchoolId = school.Id, MadeById = actor.Id, MadeAt = clock.GetUtcNow() };
        return await Set(group, written, created: true);
    }

    private async Task<GroupOutcome> Set(EncounterGroup group, WrittenGroup written, bool created)
    {
        var known = (await people.Students(school.Id)).Select(student => student.Id).ToHashSet();
        // A member who left the school stays until someone removes them.
        known.UnionWith(group.Members.Select(member => member.StudentId));
        var students = written.Students.Where(known.Contains).Distinct().ToList();
        if (students.Count < EncounterGroup.FewestMembers)
        {
            return new GroupOutcome.TooFew();
        }

        // Compared here: the database knows no case beyond the letters of English.
        if ((await db.Groups.Where(other => other.Id != group.Id).Select(other => other.Name).ToListAsync()).Contains(written.Name, StringComparer.OrdinalIgnoreCase))
        {
            return new GroupOutcome.NameTaken();
        }

        if (created)
        {
            db.Add(group);
        }

        var changes = group.Set(written with { Students = students });
        await hand.Keep(group, created ? [new ChangeOfGroup(GroupChangeKind.Created, group.Name, null), .. changes.Where(change => change.Kind == GroupChangeKind.Added)] : changes);
        return new GroupOutcome.Saved(group.Id);
    }
}
