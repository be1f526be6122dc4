using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Rules;

/// <summary>Rules as one would say them.</summary>
internal static class RuleWords
{
    public static IReadOnlyList<string> Of(RuleSettings rules) =>
    [
        Limits(rules.DailyLimit, rules.WeeklyLimit),
        .. rules.Grades.Select(limit => $"In {Grades.InWords(limit.Grade)}: {Amounts(limit.Daily, limit.Weekly)}."),
        .. Some(rules.PauseMinutes > 0, $"After a pass a student waits {Minutes(rules.PauseMinutes)} before the next."),
        .. Some(rules.FirstMinutes > 0, $"No passes in the first {Minutes(rules.FirstMinutes)} of a class."),
        .. Some(rules.LastMinutes > 0, $"No passes in the last {Minutes(rules.LastMinutes)} of a class."),
        .. rules.Windows.Select(window => $"No passes: {window.InWords}{(window.Days.Count is 0 or 7 ? ", every day" : "")}."),
        rules.MostOut is { } most ? $"At most {CountWords.Count(most, "student")} may be out in the whole school at once." : "Any number of students may be out at once; each room has its own capacity.",
        $"A request that nobody answers lapses after {Minutes(rules.LapseMinutes)}; the student can ask again.",
        $"A pass ends by itself after {Minutes(rules.OvertimeMinutes)} of overtime, and its end counts as not recorded.",
        .. Some(rules.SoftAlike, "Students are not told which rule keeps them, only to try again later or to ask a teacher."),
        rules.LineClears == LineClears.EveryBell ? "Lines for full rooms are cleared at every bell." : "Lines for full rooms are cleared at the end of the day.",
        $"The hallway display shows {Of(rules.DisplayNames).ToLowerInvariant()}.",
    ];

    public static string Of(DisplayNames names) => names switch
    {
        DisplayNames.Names => "Full names",
        DisplayNames.Initials => "Initials",
        _ => "Student numbers",
    };

    private static string Limits(int? day, int? week) => (day, week) switch
    {
        (null, null) => "Students may have as many passes as they need.",
        _ => $"Students may have {Amounts(day, week)}.",
    };

    private static string Amounts(int? day, int? week) => (day, week) switch
    {
        (null, null) => "as many as they need",
        ({ } daily, null) => $"{CountWords.Count(daily, "pass", "passes")} a day",
        (null, { } weekly) => $"{CountWords.Count(weekly, "pass", "passes")} a week",
        ({ } daily, { } weekly) => $"{CountWords.Count(daily, "pass", "passes")} a day and {weekly} a week",
    };

    private static string Minutes(int minutes) => CountWords.Count(minutes, "minute");

    private static IEnumerable<string> Some(bool holds, string sentence) => holds ? [sentence] : [];
}
