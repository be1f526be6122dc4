using SmartPass.Kernel;

namespace SmartPass.Passes.Domain;

/// <summary>A named time without passes, by the school's clock.</summary>
/// <param name="Name">What it is called: "Testing".</param>
/// <param name="From">First minute.</param>
/// <param name="Until">End, not included; later than <paramref name="From"/>.</param>
/// <param name="Days">Days of the week; empty for every day.</param>
internal sealed record NoPassWindow(string Name, TimeOnly From, TimeOnly Until, IReadOnlyList<DayOfWeek> Days)
{
    public const int LongestName = 60;

    public string InWords => $"{Name} {From:h:mm tt}–{Until:h:mm tt}{(Days.Count is 0 or 7 ? "" : $" {string.Join(" ", Days.Select(day => day.ToString()[..3]))}")}";

    /// <summary>Whether it holds at a time of the school's clock.</summary>
    public bool Holds(DateTimeOffset clock) =>
        (Days.Count == 0 || Days.Contains(clock.DayOfWeek)) && TimeOnly.FromDateTime(clock.DateTime) is var time && From <= time && time < Until;

    /// <summary>When it ends on the day of that time.</summary>
    public DateTimeOffset Ends(School school, DateTimeOffset at) => school.Instant(school.Date(at), Until);
}
