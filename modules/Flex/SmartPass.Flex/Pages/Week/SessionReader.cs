using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Week;

/// <summary>Reads one session, for what is done with it as a whole.</summary>
internal sealed class SessionReader(FlexDb db, IPeople people, CurrentSchool school, TimeProvider clock)
{
    /// <summary>Null where the school has none such.</summary>
    public async Task<SessionView?> Read(SessionId id, CancellationToken stop)
    {
        var row = await (
            from session in db.Sessions.AsNoTracking()
            join period in db.Periods.AsNoTracking() on session.PeriodId equals period.Id
            where session.Id == id
            select new { Session = session, period.Name, Seats = db.SignUps.Count(signUp => signUp.SessionId == id && signUp.State == SignUpState.Seated) }).FirstOrDefaultAsync(stop);
        if (row is null)
        {
            return null;
        }

        var grades = (await people.Students(school.Id, stop: stop)).Select(student => student.Grade).OfType<string>().Concat(row.Session.CalledOffGrades);
        return new SessionView(
            row.Session, row.Name, school.Required.Span(row.Session.StartsAt, row.Session.EndsAt), row.Session.EndsAt <= clock.GetUtcNow(), row.Seats, [.. grades.Distinct().Order(StringComparer.Ordinal)]);
    }
}

/// <param name="Session">The session.</param>
/// <param name="Period">Name of its flex period.</param>
/// <param name="When">"10:40–11:20 AM".</param>
/// <param name="IsOver">Whether it has ended.</param>
/// <param name="Seats">How many seats are taken in it.</param>
/// <param name="Grades">Grades of the school.</param>
internal sealed record SessionView(FlexSession Session, string Period, string When, bool IsOver, int Seats, IReadOnlyList<string> Grades)
{
    /// <summary>"Titan Time, Tuesday, Oct 20, 10:40–11:20 AM".</summary>
    public string InWords => $"{Period}, {Session.Date.Long()}, {When}";
}
