using System.Globalization;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Pages.Rules;

/// <summary>The school's rules as typed.</summary>
internal sealed class RulesForm
{
    public string? LapseMinutes { get; set; }

    public string? OvertimeMinutes { get; set; }

    public string? FirstMinutes { get; set; }

    public string? LastMinutes { get; set; }

    public string? DailyLimit { get; set; }

    public string? WeeklyLimit { get; set; }

    public string? PauseMinutes { get; set; }

    public string? MostOut { get; set; }

    public bool SoftAlike { get; set; }

    public LineClears LineClears { get; set; }

    public DisplayNames DisplayNames { get; set; }

    public List<WindowLine> Windows { get; set; } = [];

    public List<GradeLine> Grades { get; set; } = [];

    public static RulesForm Of(RuleSettings settings) => new()
    {
        LapseMinutes = Text(settings.LapseMinutes),
        OvertimeMinutes = Text(settings.OvertimeMinutes),
        FirstMinutes = Text(settings.FirstMinutes),
        LastMinutes = Text(settings.LastMinutes),
        DailyLimit = Text(settings.DailyLimit),
        WeeklyLimit = Text(settings.WeeklyLimit),
        PauseMinutes = Text(settings.PauseMinutes),
        MostOut = Text(settings.MostOut),
        SoftAlike = settings.SoftAlike,
        LineClears = settings.LineClears,
        DisplayNames = settings.DisplayNames,
        Windows = [.. settings.Windows.Select(window => new WindowLine { Name = window.Name, From = Clock(window.From), Until = Clock(window.Until), Days = [.. window.Days] })],
        Grades = [.. settings.Grades.Select(limit => new GradeLine { Grade = limit.Grade, Daily = Text(limit.Daily), Weekly = Text(limit.Weekly) })],
    };

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>A named time without passes as typed; without a name and times it does not count.</summary>
internal sealed class WindowLine
{
    public string? Name { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    /// <summary>Days of the week; none for every day.</summary>
    public List<DayOfWeek> Days { get; set; } = [];

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(Until);
}

/// <summary>Limits of a grade as typed; without a grade they do not count.</summary>
internal sealed class GradeLine
{
    public string? Grade { get; set; }

    public string? Daily { get; set; }

    public string? Weekly { get; set; }
}
