using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Choose;

/// <summary>Reads the coming sessions that are for a student, as they begin, with what the student has there.</summary>
internal sealed class ComingReader(FlexDb db, IRooms rooms, ITimetable timetable, CurrentSchool school)
{
    public async Task<IReadOnlyList<ComingSession>> Read(PersonFacts student, DateTimeOffset now, CancellationToken stop)
    {
        var sessions = await (
            from session in db.Sessions.AsNoTracking()
            join period in db.Periods.AsNoTracking() on session.PeriodId equals period.Id
            where session.EndsAt > now
            orderby session.StartsAt, session.Id
            select new Planned(session, period.Name, period.Audience)).ToListAsync(stop);
        if (sessions.Count == 0)
        {
            return [];
        }

        var own = await Own(student.Id, now, stop);
        var attends = await Attends(student.Id, [.. sessions.Where(one => one.Audience.Classes.Count > 0).Select(one => one.Session.Date)], stop);
        return [.. sessions.Where(one => own.Contains(one.Session.Id) || (!one.Session.NotHeld && one.Audience.Admits(student.Id, student.Grade, attends)))
            .Select(one => Dress(one, student, [.. own[one.Session.Id]]))];
    }

    private static ComingSession Dress(Planned planned, PersonFacts student, IReadOnlyList<Word> own)
    {
        var (session, seat, line) = (planned.Session, own.FirstOrDefault(one => one.SignUp.State == SignUpState.Seated), own.FirstOrDefault(one => one.SignUp.State == SignUpState.Waiting));
        return new ComingSession(
            session.Id, planned.Period, session.Date, session.Times,
            session.OffInWords ?? (session.IsOffFor(student.Grade) ? session.CalledOff : null),
            seat is null ? null : new OwnSeat(seat.SignUp.ActivityId, seat.Title, seat.Room, seat.SignUp.Rank, seat.SignUp.ById, seat.IsDefault),
            line is null ? null : new OwnPlace(line.SignUp.ActivityId, line.Title, line.Place),
            own.FirstOrDefault(one => one.SignUp is { State: SignUpState.SetAside, Rank: SignUpRank.OwnChoice })?.SignUp.ActivityId);
    }

    private async Task<ILookup<SessionId, Word>> Own(PersonId student, DateTimeOffset now, CancellationToken stop)
    {
        var rows = await (
            from signUp in db.SignUps.AsNoTracking()
            join one in db.ActivitySessions.AsNoTracking() on signUp.ActivityId equals one.Id
            join activity in db.Activities.AsNoTracking() on one.ActivityId equals activity.Id
            join session in db.Sessions.AsNoTracking() on signUp.SessionId equals session.Id
            where signUp.StudentId == student && signUp.State != SignUpState.Over && session.EndsAt > now
            select new { signUp, one.RoomId, activity.Title, activity.IsDefault }).ToListAsync(stop);
        var facts = await rooms.Facts(school.Id, [.. rows.Select(row => row.RoomId).Distinct()], stop);
        var places = await Places(student, [.. rows.Where(row => row.signUp.State == SignUpState.Waiting).Select(row => row.signUp.ActivityId)], stop);
        return rows.ToLookup(row => row.signUp.SessionId, row => new Word(row.signUp, row.Title, row.IsDefault, facts.GetValueOrDefault(row.RoomId), places.GetValueOrDefault(row.signUp.ActivityId)));
    }

    /// <summary>Where in line a student is, by what they wait for.</summary>
    private async Task<IReadOnlyDictionary<ActivitySessionId, int>> Places(PersonId student, IReadOnlyCollection<ActivitySessionId> waitsFor, CancellationToken stop)
    {
        if (waitsFor.Count == 0)
        {
            return new Dictionary<ActivitySessionId, int>();
        }

        var lines = await db.SignUps.AsNoTracking().Where(signUp => signUp.State == SignUpState.Waiting && waitsFor.Contains(signUp.ActivityId))
            .Select(signUp => new { signUp.ActivityId, signUp.StudentId, signUp.At, signUp.Id }).ToListAsync(stop);
        return lines.GroupBy(place => place.ActivityId)
            .ToDictionary(line => line.Key, line => line.OrderBy(place => place.At).ThenBy(place => place.Id.Value).TakeWhile(place => place.StudentId != student).Count() + 1);
    }

    /// <summary>Whether a student attends a class on the first or the last of some dates, between which a term may change.</summary>
    private async Task<Func<ClassId, bool>> Attends(PersonId student, IReadOnlyCollection<DateOnly> dates, CancellationToken stop)
    {
        HashSet<ClassId> classes = [];
        foreach (var date in dates.Where(date => date == dates.Min() || date == dates.Max()).Distinct())
        {
            classes.UnionWith((await timetable.ClassesOf(school.Id, student, date, stop)).Select(one => one.Id));
        }

        return classes.Contains;
    }

    private sealed record Planned(FlexSession Session, string Period, Audience Audience);

    private sealed record Word(SignUp SignUp, string Title, bool IsDefault, RoomFacts? Room, int Place);
}
