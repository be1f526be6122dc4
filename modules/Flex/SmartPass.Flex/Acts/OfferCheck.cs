using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;

namespace SmartPass.Flex.Acts;

/// <summary>Inside a part of an act that is on trial: whether what is offered now can be at all. Hosts are in one place at a time, rooms hold who has a seat, and nobody has two.</summary>
internal sealed class OfferCheck(FlexDb db, DayReader reader, HostsReader hosts, TimeProvider clock)
{
    /// <summary>Null where nothing stands against it.</summary>
    /// <param name="activity">The activity that changed.</param>
    /// <param name="dates">Dates on which something is other than before.</param>
    public async Task<OfferOutcome?> Of(ActivityId activity, IEnumerable<DateOnly> dates) => await hosts.Busy(activity, clock.GetUtcNow()) ?? await Seats(dates);

    /// <summary>The same for all activities of a flex period.</summary>
    public async Task<OfferOutcome?> Of(FlexPeriodId period, IEnumerable<DateOnly> dates)
    {
        foreach (var activity in await db.Activities.Where(one => one.PeriodId == period && one.EndedAt == null && !one.IsDefault).Select(one => one.Id).ToListAsync())
        {
            if (await hosts.Busy(activity, clock.GetUtcNow()) is { } busy)
            {
                return busy;
            }
        }

        return await Seats(dates);
    }

    private async Task<OfferOutcome?> Seats(IEnumerable<DateOnly> dates)
    {
        foreach (var date in dates.Order())
        {
            // Read beside what memory holds of the day: it is taken back with the trial.
            switch ((await reader.Read(date)).Fault())
            {
                case DayFault.TooFewSeats(var title):
                    return new OfferOutcome.RoomTooSmall(title, date);
                case DayFault.TwoSeats(var students):
                    return new OfferOutcome.SeatsOverlap(students, date);
            }
        }

        return null;
    }
}
