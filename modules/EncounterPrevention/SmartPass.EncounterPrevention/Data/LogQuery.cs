using SmartPass.EncounterPrevention.Domain;
using SmartPass.Passes.Contracts;

namespace SmartPass.EncounterPrevention.Data;

/// <summary>A choice of the log as the database is asked for it.</summary>
internal static class LogQuery
{
    public static IQueryable<Entry> Matching(this IQueryable<Entry> log, LogFilter filter)
    {
        log = log.Where(entry => entry.At >= filter.From && entry.At < filter.Until);
        if (filter.Students is { } students)
        {
            log = log.Where(entry => students.Contains(entry.StudentId) || entry.Others.Any(other => students.Contains(other.StudentId)));
        }

        if (filter.Group is { } id)
        {
            log = log.Where(entry => entry.Groups.Any(group => group.GroupId == id));
        }

        if (filter.Outcome is { } outcome)
        {
            log = log.Where(entry => entry.Outcome == outcome);
        }

        log = filter.NotReviewed ? log.Where(entry => entry.ReviewedAt == null) : log;
        return filter.Way is { } way ? log.By(way) : log;
    }

    private static IQueryable<Entry> By(this IQueryable<Entry> log, Way way) => way switch
    {
        Way.UnderWay => log.Where(entry => entry.UnderWay),
        Way.Waiting => log.Where(entry => entry.Waited),
        Way.Flex => log.Where(entry => entry.Seat != null),
        Way.SelfCheckout => log.Made(PassRoute.SelfCheckout),
        Way.Approval => log.Made(PassRoute.Approval),
        Way.Pin => log.Made(PassRoute.Pin),
        Way.Kiosk => log.Made(PassRoute.Kiosk),
        Way.Staff => log.Made(PassRoute.Staff, PassRoute.Bulk, PassRoute.Arrived),
        Way.Planned => log.Made(PassRoute.Scheduled, PassRoute.Appointment, PassRoute.Recurring),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Is no way."),
    };

    private static IQueryable<Entry> Made(this IQueryable<Entry> log, params PassRoute[] routes) =>
        log.Where(entry => !entry.UnderWay && !entry.Waited && entry.Route != null && routes.Contains(entry.Route.Value));
}
