using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Roster;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Parts;

/// <summary>Reads the last sessions of one student, and those to come.</summary>
internal sealed class SessionsOfStudentReader(FlexDb db)
{
    private const int Most = 8;

    public async Task<IReadOnlyList<StudentLine>> Read(PersonId student, CancellationToken stop)
    {
        var rows = await (
            from signUp in db.SignUps.AsNoTracking()
            join session in db.Sessions on signUp.SessionId equals session.Id
            join one in db.ActivitySessions on signUp.ActivityId equals one.Id
            join activity in db.Activities on one.ActivityId equals activity.Id
            where signUp.StudentId == student && signUp.State == SignUpState.Seated && !session.NotHeld
            orderby session.StartsAt descending
            select new { one.Id, activity.Title, session.Date, signUp.Rank, signUp.Attendance }).Take(Most).ToListAsync(stop);
        return [.. rows.Select(row => new StudentLine(row.Id, row.Title, row.Date.Say(), row.Rank.InWords(), row.Attendance?.InWords()))];
    }
}
