namespace SmartPass.Roster.Domain.Bells;

/// <summary>A cycle of days ("A, B" or "Day 1" to "Day 4").</summary>
/// <param name="StartsOn">The date of its first day; before it the default week rules.</param>
/// <param name="Advance">What moves it on.</param>
/// <param name="Days">Its days in order.</param>
internal sealed record Rotation(DateOnly StartsOn, RotationAdvance Advance, IReadOnlyList<RotationDay> Days)
{
    /// <summary>The day of the cycle on a date that has school; null before it starts.</summary>
    /// <param name="date">The date asked for.</param>
    /// <param name="counts">Whether a date between start and <paramref name="date"/> moved the cycle.</param>
    public RotationDay? On(DateOnly date, Func<DateOnly, bool> counts)
    {
        if (date < StartsOn)
        {
            return null;
        }

        var passed = Enumerable.Range(StartsOn.DayNumber, date.DayNumber - StartsOn.DayNumber).Count(number => counts(DateOnly.FromDayNumber(number)));
        return Days[passed % Days.Count];
    }
}

/// <summary>One day of a cycle.</summary>
internal sealed record RotationDay(string Name, string DayType);

internal enum RotationAdvance
{
    /// <summary>Each day with school; after a closing the next school day takes the missed day, so the cycle slides.</summary>
    InstructionalDay,

    /// <summary>Each weekday that usually has school; a closing uses up its day.</summary>
    Weekday,
}
