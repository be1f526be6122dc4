using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

internal static class BellTimes
{
    /// <summary>When a period of a day begins; null on a day without it.</summary>
    public static DateTimeOffset? Begins(this IReadOnlyList<CurrentSlot> day, string period) =>
        day.FirstOrDefault(slot => string.Equals(slot.Period, period, StringComparison.OrdinalIgnoreCase))?.StartsAt;
}
