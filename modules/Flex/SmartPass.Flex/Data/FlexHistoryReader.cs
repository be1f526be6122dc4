using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Data;

namespace SmartPass.Flex.Data;

internal sealed class FlexHistoryReader(FlexDb db) : IFlexHistory
{
    public async Task<IReadOnlyList<FlexEvent>> After(long cursor, int most, CancellationToken stop = default)
    {
        var lines = await db.History.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(line => line.Id > cursor).OrderBy(line => line.Id).Take(most).ToListAsync(stop);
        var named = lines.Select(line => line.ActivityId).Distinct().ToList();
        var sessions = await (
            from one in db.ActivitySessions.IgnoreQueryFilters([ModuleDb.SchoolFilter])
            join activity in db.Activities.IgnoreQueryFilters([ModuleDb.SchoolFilter]) on one.ActivityId equals activity.Id
            join session in db.Sessions.IgnoreQueryFilters([ModuleDb.SchoolFilter]) on one.SessionId equals session.Id
            join period in db.Periods.IgnoreQueryFilters([ModuleDb.SchoolFilter]) on session.PeriodId equals period.Id
            where named.Contains(one.Id)
            select new { one.Id, Of = new SessionOfActivity(session.Id, activity.Title, session.StartsAt, session.EndsAt, one.RoomId, period.Name) { CalledOff = session.CalledOff } }).ToDictionaryAsync(row => row.Id, row => row.Of, stop);
        return [.. lines.Select(line => new FlexEvent(line.Id, line.Kind, line.End, line.SchoolId, line.At, line.ById, line.StudentId, line.ActivityId, line.Rank)
        {
            Session = sessions.GetValueOrDefault(line.ActivityId),
            Tried = line is { Rule: { } rule, Way: { } way } ? new TriedSignUp(rule, way, line.Note) : null,
        })];
    }
}
