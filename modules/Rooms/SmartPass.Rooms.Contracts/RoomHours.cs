namespace SmartPass.Rooms.Contracts;

/// <summary>When students may start a pass to a room: in some periods, between some times, or always. With both it is open in any of either.</summary>
/// <param name="Periods">Short names of periods as the bell schedule has them ("3", "A"); empty for no rule by period.</param>
/// <param name="Times">Ranges of the school's own clock; empty for no rule by clock.</param>
public sealed record RoomHours(IReadOnlyList<string> Periods, IReadOnlyList<ClockRange> Times)
{
    /// <summary>No hours were set.</summary>
    public static RoomHours Always { get; } = new([], []);

    /// <summary>Whether there is no rule at all.</summary>
    public bool IsAlways => Periods.Count == 0 && Times.Count == 0;

    /// <summary>Whether it is open.</summary>
    /// <param name="period">Short name of the period of now; null outside periods.</param>
    /// <param name="time">The school's clock.</param>
    public bool OpenAt(string? period, TimeOnly time) =>
        IsAlways
        || (period is not null && Periods.Contains(period, StringComparer.OrdinalIgnoreCase))
        || Times.Any(range => range.Contains(time));
}

/// <summary>A part of the day by the school's own clock, within one day.</summary>
/// <param name="From">First minute.</param>
/// <param name="Until">End, not included; later than <paramref name="From"/>.</param>
public sealed record ClockRange(TimeOnly From, TimeOnly Until)
{
    /// <summary>Whether a time is in it.</summary>
    public bool Contains(TimeOnly time) => From <= time && time < Until;
}
