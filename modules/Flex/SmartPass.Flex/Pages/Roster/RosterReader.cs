using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Roster;

/// <summary>Reads the roster of an activity in one session.</summary>
internal sealed class RosterReader(FlexDb db, DayReader days, IPeople people, IRooms rooms, IHall hall, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>The activity in its session; null where it is not there, or not theirs to see.</summary>
    public async Task<(ActivitySession Row, Offer Offer)?> Find(ActivitySessionId id, CancellationToken stop)
    {
        if (await db.ActivitySessions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is not { } row)
        {
            return null;
        }

        var date = await db.Sessions.Where(session => session.Id == row.SessionId).Select(session => session.Date).SingleAsync(stop);
        return !MayHost.In(actor.Actor, row.HostIds, date, school.Required.Date(clock.GetUtcNow())) ? null : (row, (await days.Offers(date, date, stop)).Single(offer => offer.Id == id));
    }

    public async Task<RosterView?> Read(ActivitySessionId id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var stamp = stamps.Take(FlexTopics.Offer(school.Id), FlexTopics.SignUps(school.Id), RoomsTopics.Of(school.Id), PassTopics.Hall(school.Id));
        if (await Find(id, stop) is not var (row, offer))
        {
            return null;
        }

        var signUps = await db.SignUps.AsNoTracking().Where(signUp => signUp.ActivityId == id && signUp.State != SignUpState.Over).ToListAsync(stop);
        var names = await people.Of([.. signUps.Select(signUp => signUp.StudentId), .. signUps.Select(signUp => signUp.ById), .. offer.Activity.Hosts], stop);
        var outside = offer.Activity.Times.StartsAt <= now && now < offer.Activity.Times.EndsAt ? await Outside(now, stop) : _ => null;
        var times = offer.Activity.Times;
        return new RosterView(
            stamp, now, new[] { times.StartsAt - Acts.TakeAttendance.Before, times.StartsAt, times.EndsAt, times.ClosesAt }.Where(at => at > now).Min(at => (DateTimeOffset?)at),
            offer.Activity, row.ActivityId, (await rooms.Facts(school.Id, [row.RoomId], stop)).GetValueOrDefault(row.RoomId)?.Name ?? "a room", string.Join(", ", offer.Activity.Hosts.Select(host => Name(host, names))),
            [.. signUps.Where(signUp => signUp.State == SignUpState.Seated).Select(signUp => (SignUp: signUp, Student: Of(signUp.StudentId, names))).OrderBy(seat => seat.Student.FamilyName).ThenBy(seat => seat.Student.GivenName)
                .Select(seat => new Seat(seat.Student, seat.SignUp.Rank, seat.SignUp.IsLocked ? Name(seat.SignUp.ById, names) : null, seat.SignUp.Attendance, outside(seat.Student.Id), MayHost.TakeBack(actor.Actor, seat.SignUp), offer.IsOffFor(seat.Student.Grade)))],
            [.. signUps.Where(signUp => signUp.State == SignUpState.Waiting).OrderBy(signUp => signUp.At).ThenBy(signUp => signUp.Id.Value).Select(signUp => new Waits(Of(signUp.StudentId, names)))],
            await Moved([.. signUps.Where(signUp => signUp.State == SignUpState.SetAside)], names, stop),
            await May(row, offer, stop), school.Required, new FlexLinks(school));
    }

    private async Task<RosterRights> May(ActivitySession row, Offer offer, CancellationToken stop)
    {
        var activity = offer.IsDefault ? null : await db.Activities.AsNoTracking().FirstOrDefaultAsync(one => one.Id == row.ActivityId && one.EndedAt == null, stop);
        return new RosterRights(
            activity is not null && MayHost.Change(actor.Actor, activity), offer.Activity.Hosts.Contains(actor.Actor.Seat), actor.Can(FlexPermissions.Manage) ? row.HeldByOffice : row.HeldByHost);
    }

    /// <summary>Where those are whom a stronger word has elsewhere at that time.</summary>
    private async Task<IReadOnlyList<Elsewhere>> Moved(IReadOnlyCollection<SignUp> aside, IReadOnlyDictionary<PersonId, PersonFacts> names, CancellationToken stop)
    {
        if (aside.Count == 0)
        {
            return [];
        }

        var students = aside.Select(signUp => signUp.StudentId).ToList();
        var session = aside.First().SessionId;
        var seats = await (
            from signUp in db.SignUps
            join at in db.Sessions on signUp.SessionId equals at.Id
            join one in db.ActivitySessions on signUp.ActivityId equals one.Id
            join activity in db.Activities on one.ActivityId equals activity.Id
            where signUp.State == SignUpState.Seated && one.CalledOff == null && students.Contains(signUp.StudentId) && db.Sessions.Any(own => own.Id == session && own.StartsAt < at.EndsAt && at.StartsAt < own.EndsAt)
            select new { signUp.StudentId, signUp.Rank, signUp.ById, activity.Title, At = at }).ToListAsync(stop);
        seats.RemoveAll(seat => seat.At.IsOffFor(names.GetValueOrDefault(seat.StudentId)?.Grade));
        var staff = await people.Of([.. seats.Select(seat => seat.ById)], stop);
        return
        [
            .. aside.Select(signUp => (Student: Of(signUp.StudentId, names), Seat: seats.FirstOrDefault(seat => seat.StudentId == signUp.StudentId)))
                .OrderBy(moved => moved.Student.FamilyName)
                .Select(moved => new Elsewhere(moved.Student, moved.Seat is { } seat ? $"In {seat.Title}, {seat.Rank.InWords()} ({Name(seat.ById, staff)})" : "Comes back when there is a seat")),
        ];
    }

    private async Task<Func<PersonId, string?>> Outside(DateTimeOffset now, CancellationToken stop)
    {
        var outside = (await hall.Now(school.Id, stop)).Out.ToDictionary(pass => pass.Student);
        var places = await rooms.Facts(school.Id, [.. outside.Values.Select(pass => pass.To).Distinct()], stop);
        return student => outside.TryGetValue(student, out var pass) ? $"{places.GetValueOrDefault(pass.To)?.Name ?? "Out"} since {school.Required.Moment(pass.StartedAt, now)}" : null;
    }

    private static PersonFacts Of(PersonId person, IReadOnlyDictionary<PersonId, PersonFacts> names) => names.GetValueOrDefault(person) ?? new PersonFacts(person, "Former", "student", null, null, null, null);

    private static string Name(PersonId person, IReadOnlyDictionary<PersonId, PersonFacts> names) => names.GetValueOrDefault(person)?.Name ?? "someone who left";
}
