using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Pages.Board;

/// <summary>A student's limits as staff read them. Why there is no limit is not said.</summary>
internal static class LimitWords
{
    public static IReadOnlyList<string> Of(PassUse use, DateTimeOffset now)
    {
        if (use.NoLimit)
        {
            return ["No limit"];
        }

        var lines = new List<string>();
        if (use.MostToday is { } day)
        {
            lines.Add(day == 0 ? "No passes today" : $"{use.Today} of {day} today");
        }

        if (use.MostThisWeek is { } week)
        {
            lines.Add(week == 0 ? "No passes this week" : $"{use.ThisWeek} of {week} this week");
        }

        if (use.MayStartAgain > now)
        {
            lines.Add($"Next pass from {use.MayStartAgainWords}");
        }

        return lines.Count > 0 ? lines : ["The school has set no limit"];
    }
}
