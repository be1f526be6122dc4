using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Participation;

/// <summary>Reads who took part in what, over the sessions of some days that have begun.</summary>
internal sealed class ParticipationReader(FlexDb db, IPeople people, CurrentSchool school, TimeProvider clock)
{
    public async Task<ParticipationView> Read(ParticipationChoice choice, CancellationToken stop)
    {
        var held = await Held(choice, stop);
        var sessions = held.Select(one => one.Session.Id).Distinct().ToList();
        var marks = (await (
            from signUp in db.SignUps.AsNoTracking()
            where signUp.State == SignUpState.Seated && sessions.Contains(signUp.SessionId)
            group signUp by new { signUp.ActivityId, signUp.Attendance } into some
            select new { some.Key.ActivityId, some.Key.Attendance, Count = some.Count() }).ToListAsync(stop)).ToLookup(one => one.ActivityId, one => (one.Attendance, one.Count));
        var figures = held.GroupBy(one => one.Activity).Select(one => Figures(one.Key, [.. one], [.. one.SelectMany(row => marks[row.Id])]));
        return new ParticipationView(choice, [.. InOrder(figures, choice.Sort)], await ByGrade(sessions, stop), new FlexLinks(school));
    }

    private async Task<List<HeldActivity>> Held(ParticipationChoice choice, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var rows = await (
            from one in db.ActivitySessions.AsNoTracking()
            join session in db.Sessions.AsNoTracking() on one.SessionId equals session.Id
            join activity in db.Activities.AsNoTracking() on one.ActivityId equals activity.Id
            where session.Date >= choice.From && session.Date <= choice.Until && session.StartsAt <= now && !session.NotHeld && one.CalledOff == null
            select new HeldActivity(one.Id, one.Capacity, one.ActivityId, activity.Title, session)).ToListAsync(stop);
        return [.. rows.Where(row => !row.Session.IsOff)];
    }

    private async Task<IReadOnlyList<GradeFigures>> ByGrade(IReadOnlyCollection<SessionId> sessions, CancellationToken stop)
    {
        var seats = await (
            from signUp in db.SignUps.AsNoTracking()
            where signUp.State == SignUpState.Seated && sessions.Contains(signUp.SessionId)
            group signUp by new { signUp.StudentId, signUp.Rank } into some
            select new { some.Key.StudentId, some.Key.Rank, Count = some.Count() }).ToListAsync(stop);
        var students = await people.Of([.. seats.Select(seat => seat.StudentId).Distinct()], stop);
        return [.. seats.GroupBy(seat => students.GetValueOrDefault(seat.StudentId)?.Grade).OrderBy(grade => grade.Key is null).ThenBy(grade => grade.Key, StringComparer.Ordinal)
            .Select(grade => new GradeFigures(
                grade.Key, grade.Where(seat => seat.Rank == SignUpRank.OwnChoice).Sum(seat => seat.Count), grade.Where(seat => seat.Rank > SignUpRank.OwnChoice).Sum(seat => seat.Count),
                grade.Where(seat => seat.Rank == SignUpRank.Placed).Sum(seat => seat.Count)))];
    }

    private static ActivityFigures Figures(ActivityId id, IReadOnlyList<HeldActivity> held, IReadOnlyList<(Attendance? Attendance, int Count)> marks) => new(
        id, held[0].Title, held.Count, held.Any(one => one.Capacity is null) ? null : held.Sum(one => one.Capacity), marks.Sum(mark => mark.Count),
        marks.Where(mark => mark.Attendance is not null).GroupBy(mark => mark.Attendance!.Value).ToDictionary(some => some.Key, some => some.Sum(mark => mark.Count)));

    private static IOrderedEnumerable<ActivityFigures> InOrder(IEnumerable<ActivityFigures> figures, ParticipationSort sort) => (sort switch
    {
        ParticipationSort.Activity => figures.OrderBy(_ => 0),
        ParticipationSort.Sessions => figures.OrderByDescending(one => one.Sessions),
        ParticipationSort.Seats => figures.OrderByDescending(one => one.Seats ?? int.MaxValue),
        ParticipationSort.Absent => figures.OrderByDescending(one => one.Absent),
        ParticipationSort.Share => figures.OrderBy(one => one.Share ?? int.MaxValue),
        _ => figures.OrderByDescending(one => one.SignedUp),
    }).ThenBy(one => one.Title, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Id.Value);

    private sealed record HeldActivity(ActivitySessionId Id, int? Capacity, ActivityId Activity, string Title, FlexSession Session);
}
