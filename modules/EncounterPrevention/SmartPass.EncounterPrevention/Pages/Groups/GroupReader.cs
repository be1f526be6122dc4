using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Log;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>Reads one group of the school, with what it prevented last and how it came to be as it is.</summary>
internal sealed class GroupReader(EncounterPreventionDb db, IPeople people, IRooms rooms, IHall hall, ISharedSessions flex, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private const int LastEntries = 5;

    private readonly EncounterLinks _links = new(school);

    /// <summary>The group as it is saved; null where the school has none such.</summary>
    public Task<EncounterGroup?> Saved(EncounterGroupId id, CancellationToken stop) => db.Groups.AsNoTracking().FirstOrDefaultAsync(group => group.Id == id, stop);

    public async Task<GroupView?> Read(EncounterGroupId id, CancellationToken stop)
    {
        var stamp = stamps.Take(EncounterTopics.Groups(school.Id), EncounterTopics.Log(school.Id), PassTopics.Hall(school.Id), FlexTopics.SignUps(school.Id), FlexTopics.Offer(school.Id));
        if (await Saved(id, stop) is not { } group)
        {
            return null;
        }

        var today = school.Required.Date(clock.GetUtcNow());
        var changes = await db.Changes.AsNoTracking().Where(change => change.GroupId == id).OrderBy(change => change.Id).ToListAsync(stop);
        var entries = await db.Log.AsNoTracking().Where(entry => entry.Groups.Any(of => of.GroupId == id)).OrderByDescending(entry => entry.LastAt).Take(LastEntries).ToListAsync(stop);
        var outside = group.Term.Holds(today) ? await OutOf(group, stop) : [];
        var names = await people.Of([.. group.Members.Select(member => member.StudentId), .. changes.Select(change => change.ById), .. changes.Select(change => change.StudentId).OfType<PersonId>(), .. entries.SelectMany(Named)], stop);
        return new GroupView(
            stamp, school.Required.Instant(today.AddDays(1), default), group, group.On(today), names.Among(group), await Together(outside, names, stop), await InFlex(group, names, stop),
            [.. entries.Select(entry => Line(entry, names))], [.. HistorySentences.Of(changes, person => NameOf(person, names), school.Required).Reverse()],
            actor.Can(EncounterPermissions.Manage), _links);
    }

    private async Task<IReadOnlyList<OutPass>> OutOf(EncounterGroup group, CancellationToken stop)
    {
        var members = group.Members.Select(member => member.StudentId).ToHashSet();
        return [.. (await hall.Now(school.Id, stop)).Out.Where(pass => members.Contains(pass.Student)).OrderBy(pass => pass.StartedAt)];
    }

    private async Task<IReadOnlyList<OutMember>> Together(IReadOnlyList<OutPass> outside, IReadOnlyDictionary<PersonId, PersonFacts> names, CancellationToken stop)
    {
        if (outside.Count < EncounterGroup.FewestMembers)
        {
            return [];
        }

        var (places, now) = (await rooms.Facts(school.Id, [.. outside.SelectMany(pass => new[] { pass.From, pass.To }).Distinct()], stop), clock.GetUtcNow());
        return [.. outside.Select(pass => new OutMember(NameOf(pass.Student, names), $"{Place(pass.From)} → {Place(pass.To)}", school.Required.Moment(pass.StartedAt, now), _links.Pass(pass.Id)))];

        string Place(RoomId room) => places.GetValueOrDefault(room)?.Name ?? "a room";
    }

    /// <summary>Coming Flex sessions that bring members together on a day on which the group holds: they signed up before it was made.</summary>
    private async Task<IReadOnlyList<SharedLine>> InFlex(EncounterGroup group, IReadOnlyDictionary<PersonId, PersonFacts> names, CancellationToken stop)
    {
        var shared = group.Off ? [] : await flex.Of(school.Id, [.. group.Members.Select(member => member.StudentId)], stop);
        return [.. shared.Where(session => group.Term.Holds(school.Required.Date(session.StartsAt))).Select(session => new SharedLine(
            session.Title, school.Required.Moment(session.StartsAt, clock.GetUtcNow()), string.Join(", ", session.Students.Select(student => NameOf(student, names))),
            actor.Can(FlexPermissions.HostAny) ? _links.FlexAt(session.Activity) : null))];
    }

    private EntryLine Line(Entry entry, IReadOnlyDictionary<PersonId, PersonFacts> names) => new(
        school.Required.Moment(entry.LastAt, clock.GetUtcNow()), NameOf(entry.StudentId, names), entry.Outcome.InWords(),
        entry.Others.Count == 0 ? "" : $"{string.Join(", ", entry.Others.Select(other => NameOf(other.StudentId, names)))} {(entry.Seat is null ? "out" : $"in {entry.Seat.Title ?? "the activity"}")}", _links.Entry(entry.Id));

    private static IEnumerable<PersonId> Named(Entry entry) => entry.Others.Select(other => other.StudentId).Append(entry.StudentId);

    private static string NameOf(PersonId person, IReadOnlyDictionary<PersonId, PersonFacts> names) => names.GetValueOrDefault(person)?.Name ?? "Someone who left";
}
