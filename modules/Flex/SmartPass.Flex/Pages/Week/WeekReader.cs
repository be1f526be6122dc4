using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;
using Audience = SmartPass.Flex.Domain.Audience;

namespace SmartPass.Flex.Pages.Week;

/// <summary>Reads the sessions of a week, each with its activities and how full they are.</summary>
internal sealed class WeekReader(FlexDb db, AdmittedReader admitted, IPeople people, IRooms rooms, LiveStamps stamps, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="from">Any day of the week; null for this week.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<WeekView> Read(DateOnly? from, CancellationToken stop)
    {
        var stamp = stamps.Take(FlexTopics.Offer(school.Id), FlexTopics.SignUps(school.Id));
        var now = clock.GetUtcNow();
        var today = school.Required.Date(now);
        var monday = Weeks.MondayOf(from ?? today);
        var sessions = await Sessions(monday, stop);
        var seats = (await Seats(monday, stop)).ToLookup(seat => seat.Session);
        var cards = await Cards(monday, seats.SelectMany(some => some).ToLookup(seat => seat.Activity), stop);
        var students = await admitted.Of([.. sessions.Select(one => (one.Session, one.Audience))], stop);
        var columns = sessions.Select(one => Column(one, [.. sessions.Where(other => !other.Session.IsOff && other.Session.Times.Overlaps(one.Session.Times)).SelectMany(other => seats[other.Session.Id])]));
        return new WeekView(
            stamp, sessions.SelectMany(one => Turns(one.Session)).Where(at => at > now).Order().Cast<DateTimeOffset?>().FirstOrDefault(), monday, today, [.. columns],
            sessions.Count > 0 ? null : await Next(now, stop), new FlexLinks(school), actor.Can(FlexPermissions.Manage));

        SessionColumn Column(WeekSession one, IReadOnlyList<WeekSeat> beside)
        {
            var (session, state) = (one.Session, one.Session.At(now));
            var seated = beside.Where(seat => seat.State == SignUpState.Seated).Select(seat => seat.Student).ToHashSet();
            return new SessionColumn(
                session.Id, one.Period, session.Date, school.Required.Span(session.StartsAt, session.EndsAt), state, state.InWords(session, school.Required), OffWords.Of(session),
                new SessionCounts(students[session.Id].Count, students[session.Id].Count(student => !seated.Contains(student)), seats[session.Id].Count(seat => seat.State == SignUpState.Waiting)),
                [.. cards[session.Id]])
            {
                MayChange = !session.NotHeld && session.EndsAt > now,
            };
        }
    }

    private async Task<List<WeekSession>> Sessions(DateOnly monday, CancellationToken stop)
    {
        var sunday = monday.AddDays(6);
        return await (
            from session in db.Sessions.AsNoTracking()
            join period in db.Periods.AsNoTracking() on session.PeriodId equals period.Id
            where session.Date >= monday && session.Date <= sunday
            orderby session.StartsAt, session.Id
            select new WeekSession(session, period.Name, period.Audience)).ToListAsync(stop);
    }

    private async Task<List<WeekSeat>> Seats(DateOnly monday, CancellationToken stop)
    {
        var sunday = monday.AddDays(6);
        return await (
            from signUp in db.SignUps.AsNoTracking()
            join session in db.Sessions.AsNoTracking() on signUp.SessionId equals session.Id
            where session.Date >= monday && session.Date <= sunday && (signUp.State == SignUpState.Seated || signUp.State == SignUpState.Waiting)
            select new WeekSeat(signUp.SessionId, signUp.ActivityId, signUp.StudentId, signUp.State)).ToListAsync(stop);
    }

    private async Task<ILookup<SessionId, ActivityCard>> Cards(DateOnly monday, ILookup<ActivitySessionId, WeekSeat> seats, CancellationToken stop)
    {
        var sunday = monday.AddDays(6);
        var rows = await (
            from one in db.ActivitySessions.AsNoTracking()
            join session in db.Sessions.AsNoTracking() on one.SessionId equals session.Id
            join activity in db.Activities.AsNoTracking() on one.ActivityId equals activity.Id
            where session.Date >= monday && session.Date <= sunday
            select new { One = one, activity.Title, activity.IsDefault }).ToListAsync(stop);
        var names = await people.Of([.. rows.SelectMany(row => row.One.HostIds).Distinct()], stop);
        var places = await rooms.Facts(school.Id, [.. rows.Select(row => row.One.RoomId).Distinct()], stop);
        return rows.OrderByDescending(row => row.IsDefault).ThenBy(row => row.Title, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.One.Id.Value)
            .ToLookup(row => row.One.SessionId, row => new ActivityCard(
                row.One.Id, row.Title, Hosts(row.One.HostIds), places.GetValueOrDefault(row.One.RoomId)?.Name ?? "A room that is gone",
                seats[row.One.Id].Count(seat => seat.State == SignUpState.Seated), row.One.Capacity, seats[row.One.Id].Count(seat => seat.State == SignUpState.Waiting),
                [.. Marks(row.One, row.IsDefault)]));

        string Hosts(IReadOnlyList<PersonId> hosts) => hosts.Count == 0 ? "No host" : $"{names.GetValueOrDefault(hosts[0])?.Name ?? "Someone who left"}{(hosts.Count > 1 ? $" and {hosts.Count - 1} more" : "")}";
    }

    private static IEnumerable<string> Marks(ActivitySession one, bool isDefault)
    {
        if (isDefault)
        {
            yield return "Default room";
        }

        if (one.CalledOff is { } why)
        {
            yield return $"Called off: {why}";
        }
        else if (one.HeldBack != HoldBack.Nobody)
        {
            yield return one.HeldBack == HoldBack.Everyone ? "Takes nobody" : "Takes no sign-ups";
        }
    }

    private static IEnumerable<DateTimeOffset> Turns(FlexSession session) => [session.OpensAt ?? session.ClosesAt, session.ClosesAt, session.StartsAt, session.EndsAt];

    private async Task<DateOnly?> Next(DateTimeOffset now, CancellationToken stop) =>
        await db.Sessions.Where(session => session.StartsAt > now && !session.NotHeld).OrderBy(session => session.StartsAt).Select(session => (DateOnly?)session.Date).FirstOrDefaultAsync(stop);

    private sealed record WeekSession(FlexSession Session, string Period, Audience Audience);

    private sealed record WeekSeat(SessionId Session, ActivitySessionId Activity, PersonId Student, SignUpState State);
}
