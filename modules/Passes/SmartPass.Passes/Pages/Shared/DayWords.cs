using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Passes.Pages.Shared;

internal static class DayWords
{
    /// <summary>A day near to now as one says it: "Today", "Tomorrow", "Fri, Nov 27".</summary>
    public static string Day(this School school, DateOnly date, DateTimeOffset now) => (date.DayNumber - school.Date(now).DayNumber) switch
    {
        0 => "Today",
        1 => "Tomorrow",
        _ => date.ToString("ddd, MMM d", CultureInfo.InvariantCulture),
    };
}
