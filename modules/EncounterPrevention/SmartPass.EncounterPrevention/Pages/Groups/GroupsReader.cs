using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>Reads the groups of the school, with how often each prevented something lately.</summary>
internal sealed class GroupsReader(EncounterPreventionDb db, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>So many days back it is counted what a group prevented.</summary>
    public const int Days = 30;

    public async Task<GroupsView> Read(GroupFilter filter, CancellationToken stop)
    {
        var (now, today) = (clock.GetUtcNow(), school.Required.Date(clock.GetUtcNow()));
        var groups = await db.Groups.AsNoTracking().ToListAsync(stop);
        var names = await people.Of([.. groups.SelectMany(group => group.Members).Select(member => member.StudentId).Distinct()], stop);
        var since = now.AddDays(-Days);
        var prevented = await db.Log.Where(entry => entry.At >= since && entry.Outcome != Outcome.Overridden).SelectMany(entry => entry.Groups)
            .GroupBy(group => group.GroupId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        var shown = groups.Select(group => new GroupLine(group, names.Among(group), group.On(today), prevented.GetValueOrDefault(group.Id)))
            .Where(filter.Keeps).OrderBy(line => line.Group.Name, StringComparer.OrdinalIgnoreCase).ToLookup(line => line.Standing == GroupStanding.Over);
        return new GroupsView([.. shown[false]], [.. shown[true]], groups.Count, filter, actor.Can(EncounterPermissions.Manage), new EncounterLinks(school));
    }
}
