namespace SmartPass.Passes.Domain;

/// <summary>All that an administrator sets of the school's rules, already checked.</summary>
internal sealed record RuleSettings(
    int LapseMinutes,
    int OvertimeMinutes,
    int FirstMinutes,
    int LastMinutes,
    int? DailyLimit,
    int? WeeklyLimit,
    int PauseMinutes,
    int? MostOut,
    LineClears LineClears,
    DisplayNames DisplayNames,
    IReadOnlyList<NoPassWindow> Windows,
    IReadOnlyList<GradeLimit> Grades)
{
    public const int MostWindows = 20;

    /// <summary>Whether students read the generic message for every refusal that time or a teacher can lift, so that a hallway that is said to be full tells nothing.</summary>
    public bool SoftAlike { get; init; }

    /// <summary>What differs, in plain words, for the audit log.</summary>
    public IReadOnlyList<string> DifferencesFrom(RuleSettings old) =>
    [
        .. Difference("requests lapse after", $"{old.LapseMinutes} min", $"{LapseMinutes} min"),
        .. Difference("passes end after overtime of", $"{old.OvertimeMinutes} min", $"{OvertimeMinutes} min"),
        .. Difference("no passes in the first", $"{old.FirstMinutes} min", $"{FirstMinutes} min"),
        .. Difference("no passes in the last", $"{old.LastMinutes} min", $"{LastMinutes} min"),
        .. Difference("passes a day", Number(old.DailyLimit), Number(DailyLimit)),
        .. Difference("passes a week", Number(old.WeeklyLimit), Number(WeeklyLimit)),
        .. Difference("pause between passes", $"{old.PauseMinutes} min", $"{PauseMinutes} min"),
        .. Difference("most out at once", Number(old.MostOut), Number(MostOut)),
        .. Difference("students are told why", Words(old.SoftAlike), Words(SoftAlike)),
        .. Difference("lines are cleared", Words(old.LineClears), Words(LineClears)),
        .. Difference("the hallway display shows", Words(old.DisplayNames), Words(DisplayNames)),
        .. Difference("times without passes", Words(old.Windows), Words(Windows)),
        .. Difference("limits of grades", Words(old.Grades), Words(Grades)),
    ];

    private static IEnumerable<string> Difference(string what, string old, string now) => old == now ? [] : [$"{what} from {old} to {now}"];

    private static string Number(int? number) => number?.ToString() ?? "no limit";

    private static string Words(bool softAlike) => softAlike ? "in one wording" : "rule by rule";

    private static string Words(LineClears clears) => clears == LineClears.EveryBell ? "at every bell" : "at the end of the day";

    private static string Words(DisplayNames names) => names.ToString().ToLowerInvariant();

    private static string Words(IReadOnlyList<NoPassWindow> windows) => windows.Count == 0 ? "none" : string.Join(", ", windows.Select(window => window.InWords));

    private static string Words(IReadOnlyList<GradeLimit> grades) =>
        grades.Count == 0 ? "none" : string.Join(", ", grades.Select(limit => $"{limit.Grade}: {Number(limit.Daily)} a day, {Number(limit.Weekly)} a week"));
}
