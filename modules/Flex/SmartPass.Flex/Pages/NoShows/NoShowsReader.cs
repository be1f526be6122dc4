using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.NoShows;

/// <summary>Reads who missed sessions lately, counted as the rule of sign-ups counts.</summary>
internal sealed class NoShowsReader(FlexDb db, KnownFlexRules known, IPeople people, CurrentSchool school, TimeProvider clock)
{
    /// <param name="grade">The grade to show; null for all.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<NoShowsView> Read(string? grade, CancellationToken stop)
    {
        var rules = await known.Of(db, school.Id, stop);
        var since = clock.GetUtcNow().AddDays(-rules.NoShowDays);
        var missed = await (
            from signUp in db.SignUps.AsNoTracking()
            join session in db.Sessions.AsNoTracking() on signUp.SessionId equals session.Id
            join one in db.ActivitySessions.AsNoTracking() on signUp.ActivityId equals one.Id
            join activity in db.Activities.AsNoTracking() on one.ActivityId equals activity.Id
            where signUp.Attendance == Attendance.Absent && signUp.State == SignUpState.Seated && session.StartsAt >= since
            orderby session.StartsAt descending
            select new { signUp.StudentId, session.Date, activity.Title }).ToListAsync(stop);
        var students = await people.Of([.. missed.Select(one => one.StudentId).Distinct()], stop);
        var all = missed.Where(one => students.ContainsKey(one.StudentId)).GroupBy(one => one.StudentId)
            .Select(one => new NoShowLine(students[one.Key], [.. one.Select(session => new MissedSession(session.Date, session.Title))], !(one.Count() >= rules.MostNoShows)))
            .OrderByDescending(line => line.Missed.Count).ThenBy(line => line.Student.FamilyName, StringComparer.OrdinalIgnoreCase).ThenBy(line => line.Student.GivenName, StringComparer.OrdinalIgnoreCase).ToList();
        return new NoShowsView(
            rules, [.. all.Select(line => line.Student.Grade).OfType<string>().Distinct().Order(StringComparer.Ordinal)], grade,
            [.. all.Where(line => string.IsNullOrEmpty(grade) || line.Student.Grade == grade)], new FlexLinks(school));
    }
}
