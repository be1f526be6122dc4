using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Choose;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.History;

/// <summary>Reads where a student was, a page at a time, newest first.</summary>
internal sealed class HistoryReader(FlexDb db, IPeople people, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public const int PerPage = 30;

    public async Task<HistoryView> Read(int page, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var rows = await (
            from signUp in db.SignUps.AsNoTracking()
            join one in db.ActivitySessions.AsNoTracking() on signUp.ActivityId equals one.Id
            join activity in db.Activities.AsNoTracking() on one.ActivityId equals activity.Id
            join session in db.Sessions.AsNoTracking() on signUp.SessionId equals session.Id
            where signUp.StudentId == actor.Id && signUp.State == SignUpState.Seated && session.EndsAt <= now && !session.NotHeld
            orderby session.StartsAt descending
            select new { session, session.Date, session.StartsAt, one.RoomId, activity.Title, signUp.Attendance }).Skip((page - 1) * PerPage).Take(PerPage + 1).ToListAsync(stop);
        var grade = (await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id)?.Grade;
        var places = await rooms.Facts(school.Id, [.. rows.Select(row => row.RoomId).Distinct()], stop);
        return new HistoryView(
            [.. rows.Take(PerPage).Where(row => !row.session.IsOffFor(grade)).Select(row => new PastSession(
                $"{ChooseWords.Day(school.Required, row.Date, now)}, {school.Required.Time(row.StartsAt)}", row.Title, places.GetValueOrDefault(row.RoomId), row.Attendance))],
            page, rows.Count > PerPage, new FlexLinks(school));
    }
}

/// <param name="Sessions">Those of this page, newest first.</param>
/// <param name="Page">Number of this page, from 1.</param>
/// <param name="HasMore">Whether there is an older one.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record HistoryView(IReadOnlyList<PastSession> Sessions, int Page, bool HasMore, FlexLinks Links);

/// <param name="When">"Tue, Oct 13, 10:40 AM".</param>
/// <param name="Title">Where the student had a seat.</param>
/// <param name="Room">Its room; null where it is unknown.</param>
/// <param name="Attendance">Whether they came; null where nobody said.</param>
internal sealed record PastSession(string When, string Title, RoomFacts? Room, Attendance? Attendance)
{
    /// <summary>An icon and words.</summary>
    public (string Icon, string Words) Came => Attendance switch
    {
        Domain.Attendance.Present => ("check", "Present"),
        Domain.Attendance.Late => ("clock", "Late"),
        Domain.Attendance.Absent => ("x", "Missed"),
        Domain.Attendance.Excused => ("info", "Excused"),
        _ => ("circle-pause", "Not taken"),
    };
}
