using SmartPass.Roster.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>The bells of one date at a school, as the schedule of the moment has them.</summary>
/// <param name="Date">The date by the school's clock.</param>
/// <param name="Slots">Its slots in order; empty on a day without school.</param>
internal sealed record SchoolDay(DateOnly Date, IReadOnlyList<CurrentSlot> Slots)
{
    /// <summary>The periods that are not over yet, in order.</summary>
    public IReadOnlyList<DayPeriod> PeriodsLeft(DateTimeOffset now) =>
    [
        .. Slots.Where(slot => slot.Period is not null && slot.EndsAt > now)
            .GroupBy(slot => slot.Period!, StringComparer.OrdinalIgnoreCase)
            .Select(period => new DayPeriod(period.Key, period.First().Name, period.First().StartsAt)),
    ];
}

/// <param name="Period">Short name, stable over schedules.</param>
/// <param name="Name">As the school calls it.</param>
/// <param name="StartsAt">When what is left of it begins.</param>
internal sealed record DayPeriod(string Period, string Name, DateTimeOffset StartsAt);
