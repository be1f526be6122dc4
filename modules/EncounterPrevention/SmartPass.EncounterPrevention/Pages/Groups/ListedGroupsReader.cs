using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>Reads which groups the list has and in what order: the few columns by which they are found and ordered, whatever their number.</summary>
internal sealed class ListedGroupsReader(EncounterPreventionDb db, IPeople people, IHall hall, CurrentSchool school)
{
    /// <summary>All of the school by name, those of which members are out together first and those that are over last.</summary>
    public async Task<IReadOnlyList<ListedGroup>> All(DateOnly today, CancellationToken stop)
    {
        var together = await OutTogether(today, stop);
        var all = await db.Groups.AsNoTracking().Select(group => new { group.Id, group.Name, group.Off, Over = group.Until < today }).ToListAsync(stop);
        return [.. all.Select(group => new ListedGroup(group.Id, group.Name, group.Off, group.Over, together.Contains(group.Id)))
            .OrderBy(group => group.Over).ThenByDescending(group => group.OutTogether).ThenBy(group => group.Name, StringComparer.OrdinalIgnoreCase).ThenBy(group => group.Id.Value)];
    }

    public async Task<IReadOnlyList<ListedGroup>> Kept(GroupFilter filter, IReadOnlyList<ListedGroup> all, CancellationToken stop)
    {
        var called = (filter.Words.Count > 0 ? await MembersAreCalled(stop) : []).ToLookup(one => one.Group, one => one.Text);
        return [.. all.Where(group => filter.Keeps(group.Off, called[group.Id].Prepend(group.Name)))];
    }

    /// <summary>Looked for among the members: whoever has left the school is found as well.</summary>
    private async Task<IEnumerable<(EncounterGroupId Group, string Text)>> MembersAreCalled(CancellationToken stop)
    {
        var members = await db.Groups.AsNoTracking().SelectMany(group => group.Members, (group, member) => new { group.Id, member.StudentId }).ToListAsync(stop);
        var names = await people.Of([.. members.Select(member => member.StudentId).Distinct()], stop);
        return members.Where(member => names.ContainsKey(member.StudentId)).Select(member => (member.Id, $"{names[member.StudentId].Name} {names[member.StudentId].Number}"));
    }

    private async Task<IReadOnlySet<EncounterGroupId>> OutTogether(DateOnly today, CancellationToken stop)
    {
        var outside = (await hall.Now(school.Id, stop)).Out.Select(pass => pass.Student).Distinct().ToList();
        return outside.Count < EncounterGroup.FewestMembers ? new HashSet<EncounterGroupId>() : (await db.Groups.AsNoTracking()
            .Where(group => !group.Off && (group.From == null || group.From <= today) && (group.Until == null || group.Until >= today))
            .Where(group => group.Members.Count(member => outside.Contains(member.StudentId)) >= EncounterGroup.FewestMembers).Select(group => group.Id).ToListAsync(stop)).ToHashSet();
    }
}

/// <summary>What of a group it is found and ordered by.</summary>
internal sealed record ListedGroup(EncounterGroupId Id, string Name, bool Off, bool Over, bool OutTogether);
