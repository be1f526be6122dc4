using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>Reads a page of the groups of the school, with how often each prevented something lately and of which members are out together now.</summary>
internal sealed class GroupsReader(EncounterPreventionDb db, ListedGroupsReader listed, IPeople people, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>So many days back it is counted what a group prevented.</summary>
    public const int Days = 30;

    public const int PerPage = 50;

    public async Task<GroupsView> Read(GroupFilter filter, int page, CancellationToken stop)
    {
        var stamp = stamps.Take(EncounterTopics.Groups(school.Id), EncounterTopics.Log(school.Id), PassTopics.Hall(school.Id));
        var (now, today) = (clock.GetUtcNow(), school.Required.Date(clock.GetUtcNow()));
        var all = await listed.All(today, stop);
        var kept = await listed.Kept(filter, all, stop);
        var pages = Math.Max(1, (kept.Count + PerPage - 1) / PerPage);
        var shown = Math.Clamp(page, 1, pages);
        return new GroupsView(
            stamp, school.Required.Instant(today.AddDays(1), default), await Lines([.. kept.Skip((shown - 1) * PerPage).Take(PerPage)], now, today, stop),
            new GroupCounts(all.Count, all.Count(group => group.OutTogether), kept.Count(group => group.Over)), filter, shown, pages, actor.Can(EncounterPermissions.Manage), new EncounterLinks(school));
    }

    private async Task<IReadOnlyList<GroupLine>> Lines(IReadOnlyList<ListedGroup> shown, DateTimeOffset now, DateOnly today, CancellationToken stop)
    {
        var (ids, since) = (shown.Select(group => group.Id).ToList(), now.AddDays(-Days));
        var groups = await db.Groups.AsNoTracking().Where(group => ids.Contains(group.Id)).ToDictionaryAsync(group => group.Id, stop);
        var names = await people.Of([.. groups.Values.SelectMany(group => group.Members).Select(member => member.StudentId).Distinct()], stop);
        var prevented = await db.Log.Where(entry => entry.At >= since && entry.Outcome != Outcome.Overridden).SelectMany(entry => entry.Groups).Where(group => ids.Contains(group.GroupId))
            .GroupBy(group => group.GroupId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, stop);
        // Between two looks one may be deleted.
        return [.. shown.Where(line => groups.ContainsKey(line.Id)).Select(line => (line, group: groups[line.Id]))
            .Select(one => new GroupLine(one.group, names.Among(one.group), one.group.On(today), prevented.GetValueOrDefault(one.line.Id), one.line.OutTogether))];
    }
}
