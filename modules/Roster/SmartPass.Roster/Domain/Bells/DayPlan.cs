using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>The usual day in a few numbers, from which its slots are made.</summary>
/// <param name="FirstBell">When the first period begins.</param>
/// <param name="Periods">How many periods.</param>
/// <param name="Minutes">Minutes of each.</param>
/// <param name="Passing">Minutes between two; 0 for none.</param>
/// <param name="LunchAfter">The period lunch comes after; 0 for no lunch.</param>
/// <param name="LunchMinutes">Minutes of lunch.</param>
internal sealed record DayPlan(TimeOnly FirstBell, int Periods, int Minutes, int Passing, int LunchAfter, int LunchMinutes)
{
    public static DayPlan Usual { get; } = new(new TimeOnly(8, 30), 7, 50, 5, 4, 35);

    /// <summary>The slots, or null for a day that would not end before midnight or is no day at all.</summary>
    public IReadOnlyList<Slot>? Slots()
    {
        if (Periods is < 1 or > 20 || Minutes is < 1 or > 480 || Passing is < 0 or > 60 || LunchAfter < 0 || LunchAfter > Periods || LunchMinutes is < 0 or > 180)
        {
            return null;
        }

        List<Slot> slots = [];
        var minute = (int)FirstBell.ToTimeSpan().TotalMinutes;
        bool Add(int length, SlotKind kind, string label)
        {
            if (length > 0 && minute + length < 24 * 60)
            {
                slots.Add(Slot.For(At(minute), At(minute + length), kind, label));
            }

            minute += length;
            return minute < 24 * 60;
        }

        for (var period = 1; period <= Periods; period++)
        {
            var fits = Add(Minutes, SlotKind.Class, $"Period {period}");
            fits = fits && (period != LunchAfter || Add(LunchMinutes, SlotKind.Lunch, "Lunch"));
            fits = fits && (period == Periods || Add(Passing, SlotKind.Passing, $"Passing to Period {period + 1}"));
            if (!fits)
            {
                return null;
            }
        }

        return slots;
    }

    private static TimeOnly At(int minute) => TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(minute));
}
