using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Demo;

/// <summary>Makes up a week of the demo's log: who tried sat in class where the timetable has them, and who was out had left theirs.</summary>
internal sealed class LogOfWeek(EncounterPreventionDb db, ITimetable timetable, IRooms rooms, IFlexHistory flex, CurrentSchool school, TimeProvider clock)
{
    private const int SomeSeats = 5_000;

    // Between the groups of two and of three students; of the third, which is over, there is nothing in the last week.
    private static readonly Told[] Week =
    [
        new(1, new TimeOnly(10, 12), 1, 0, 1, "Restroom 2F", "Restroom 2F", PassRoute.SelfCheckout, 3),
        new(1, new TimeOnly(13, 5), 0, 1, 0, "Water fountain 2F", "Library", PassRoute.SelfCheckout),
        new(2, new TimeOnly(9, 24), 1, 2, 0, "Nurse", "Lockers", PassRoute.Approval) { Reason = "Felt faint; I walked along." },
        new(2, new TimeOnly(11, 18), 1, 0, 2, "Lockers", "Water fountain", PassRoute.SelfCheckout) { Reviewed = true },
        new(3, new TimeOnly(10, 9), 1, 1, 0, "Restroom 2F", "Restroom 1F", PassRoute.Kiosk, 4) { Reviewed = true, Note = "Talked with both. They had agreed to meet." },
        new(4, new TimeOnly(13, 47), 0, 1, 0, "Restroom 1F", "Counseling", PassRoute.Approval) { Reviewed = true },
        new(5, new TimeOnly(9, 31), 1, 2, 1, "Library", "Restroom 2F", PassRoute.Approval, 2) { Reviewed = true },
    ];

    /// <param name="groups">The groups in their order, as they are saved.</param>
    /// <param name="cast">Who reviews and lets go.</param>
    public async Task Write(IReadOnlyList<EncounterGroup> groups, Cast cast)
    {
        var known = (await rooms.All(school.Id)).ToDictionary(room => room.Name);
        var today = school.Required.Date(clock.GetUtcNow());
        var days = Enumerable.Range(1, 9).Select(ago => today.AddDays(-ago)).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToList();
        foreach (var told in Week.Where(told => known.ContainsKey(told.To) && known.ContainsKey(told.OtherTo)).OrderByDescending(told => told.SchoolDaysAgo).ThenBy(told => told.Hour))
        {
            var members = groups[told.Group].Members;
            var (who, other) = (members[told.Who].StudentId, members[told.Other].StudentId);
            var classes = await Classes([who, other], school.Required.Instant(today, told.Hour));
            if (classes.TryGetValue(who, out var from) && classes.TryGetValue(other, out var otherFrom))
            {
                var at = school.Required.Instant(days[told.SchoolDaysAgo - 1], told.Hour);
                db.Add(Entry(told, at, new OutThen(other, default, otherFrom, known[told.OtherTo].Id), groups[told.Group].Id, (who, from, known[told.To].Id), cast));
            }
        }

        await Seat(groups[1]);
    }

    /// <summary>One wanted a seat in Flex where another had one.</summary>
    private async Task Seat(EncounterGroup group)
    {
        var (other, who) = (group.Members[0].StudentId, group.Members[1].StudentId);
        var chosen = (await flex.After(0, SomeSeats)).Where(happened => happened.Kind == FlexEventKind.SignedUp).ToLookup(happened => happened.Student);
        if (chosen[other].LastOrDefault(happened => chosen[who].All(own => own.Activity != happened.Activity)) is { Session: { } session } sits)
        {
            db.Add(new Entry
            {
                SchoolId = school.Id, At = sits.At.AddMinutes(3), StudentId = who, ById = who, Route = null, UnderWay = false, Waited = false, FromId = default, ToId = session.Room, PassId = default, Urgent = false,
                Seat = new TriedSeat(sits.Activity, SignUpWay.Student, session.Title, session.StartsAt),
            }.Tried(new EncounterNote([group.Id], [OutThen.Seated(other)]), [], Outcome.Prevented));
        }
    }

    private Entry Entry(Told told, DateTimeOffset at, OutThen other, EncounterGroupId group, (PersonId Student, RoomId From, RoomId To) tried, Cast cast)
    {
        var entry = new Entry
        {
            SchoolId = school.Id, At = at, StudentId = tried.Student, ById = told.Reason is null ? tried.Student : cast.Counselor, Route = told.Route, UnderWay = false, Waited = false,
            FromId = tried.From, ToId = tried.To, PassId = default, Urgent = false, Reason = told.Reason,
        }.Tried(new EncounterNote([group], [other]), [], told.Reason is null ? Outcome.Prevented : Outcome.Overridden);
        var row = db.Entry(entry);
        row.Property(one => one.Tries).CurrentValue = told.Tries;
        row.Property(one => one.LastAt).CurrentValue = at.AddSeconds(40 * (told.Tries - 1));
        if (told.Reviewed)
        {
            entry.Review(told.Note is null ? cast.Administrator : cast.Counselor, at.AddHours(4), told.Note);
        }

        return entry;
    }

    private async Task<IReadOnlyDictionary<PersonId, RoomId>> Classes(IReadOnlyCollection<PersonId> students, DateTimeOffset at)
    {
        var meetings = await timetable.MeetingsOf(school.Id, students, at);
        var met = await rooms.OfClasses(school.Id, [.. meetings.Values.Select(meeting => meeting.Class).DistinctBy(facts => facts.Id)]);
        return meetings.Where(one => met.ContainsKey(one.Value.Class.Id)).ToDictionary(one => one.Key, one => met[one.Value.Class.Id]);
    }
}
