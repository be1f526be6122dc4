namespace SmartPass.Flex.Domain;

/// <summary>Weeks of a school begin on Monday.</summary>
internal static class Weeks
{
    public static IReadOnlyList<DayOfWeek> Days { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>Days from Monday: 0 to 6.</summary>
    public static int IndexOf(DayOfWeek day) => ((int)day + 6) % 7;

    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-IndexOf(date.DayOfWeek));
}
