using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Demo;

/// <summary>The day of Lincoln High: seven periods from 8:00 to 3:10 with a lunch after the fourth.</summary>
internal static class LincolnBells
{
    public static IReadOnlyList<Slot> Slots { get; } = new DayPlan(new TimeOnly(8, 0), Periods: 7, Minutes: 52, Passing: 5, LunchAfter: 4, LunchMinutes: 36).Slots()!;

    /// <summary>Whether a class meets at a time and still goes on for a while.</summary>
    public static bool HasClass(TimeOnly time) => Slots.Any(slot => slot.Kind == SlotKind.Class && slot.Start <= time && time <= slot.End.AddMinutes(-8));

    /// <summary>Whether the school day has not begun or is as good as over.</summary>
    public static bool IsOver(TimeOnly time) => time < Slots[0].Start || time >= Slots[^1].End.AddMinutes(-10);
}
