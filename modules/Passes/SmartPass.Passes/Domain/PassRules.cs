using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Domain;

/// <summary>A school's rules for passes; a school that set none has the usual ones.</summary>
internal sealed class PassRules : ISchoolOwned
{
    public const int UsualLapseMinutes = 10;
    public const int UsualOvertimeMinutes = 15;

    /// <summary>An unanswered request goes to the student's current teacher as well after so long (product.md, section 3).</summary>
    public static readonly TimeSpan EscalateAfter = TimeSpan.FromMinutes(2);

    private List<NoPassWindow> _windows = [];
    private List<GradeLimit> _grades = [];

    public required SchoolId SchoolId { get; init; }

    /// <summary>Minutes after which an unanswered request lapses.</summary>
    public int LapseMinutes { get; private set; } = UsualLapseMinutes;

    /// <summary>Minutes of overtime after which a pass ends by itself.</summary>
    public int OvertimeMinutes { get; private set; } = UsualOvertimeMinutes;

    /// <summary>No passes in so many first minutes of a class; 0 for no such rule.</summary>
    public int FirstMinutes { get; private set; }

    /// <summary>No passes in so many last minutes of a class; 0 for no such rule.</summary>
    public int LastMinutes { get; private set; }

    /// <summary>Most counted passes a day; null for no limit.</summary>
    public int? DailyLimit { get; private set; }

    /// <summary>Most counted passes a week, from Monday; null for no limit.</summary>
    public int? WeeklyLimit { get; private set; }

    /// <summary>Minutes between the end of a student's pass and the start of the next; 0 for none.</summary>
    public int PauseMinutes { get; private set; }

    /// <summary>Most students out at once in the whole school; null for no limit.</summary>
    public int? MostOut { get; private set; }

    /// <summary>Whether students read one message for every refusal that time or a teacher can lift.</summary>
    public bool SoftAlike { get; private set; }

    /// <summary>Whether lines are cleared at every bell or only at the end of the day.</summary>
    public LineClears LineClears { get; private set; } = LineClears.EveryBell;

    /// <summary>How students show on a hallway display.</summary>
    public DisplayNames DisplayNames { get; private set; } = DisplayNames.Initials;

    /// <summary>Named times without passes.</summary>
    public IReadOnlyList<NoPassWindow> Windows => _windows;

    /// <summary>Grades with limits of their own.</summary>
    public IReadOnlyList<GradeLimit> Grades => _grades;

    public TimeSpan LapseAfter => TimeSpan.FromMinutes(LapseMinutes);

    public TimeSpan OvertimeLimit => TimeSpan.FromMinutes(OvertimeMinutes);

    public RuleSettings Settings => new(
        LapseMinutes, OvertimeMinutes, FirstMinutes, LastMinutes, DailyLimit, WeeklyLimit, PauseMinutes, MostOut, LineClears, DisplayNames, Windows, Grades) { SoftAlike = SoftAlike };

    public void Set(RuleSettings settings)
    {
        (LapseMinutes, OvertimeMinutes, FirstMinutes, LastMinutes) = (settings.LapseMinutes, settings.OvertimeMinutes, settings.FirstMinutes, settings.LastMinutes);
        (DailyLimit, WeeklyLimit, PauseMinutes, MostOut) = (settings.DailyLimit, settings.WeeklyLimit, settings.PauseMinutes, settings.MostOut);
        (LineClears, DisplayNames, SoftAlike) = (settings.LineClears, settings.DisplayNames, settings.SoftAlike);
        (_windows, _grades) = ([.. settings.Windows], [.. settings.Grades]);
    }

    /// <summary>Most a day and a week for a grade: its own where it has one, else the school's.</summary>
    public (int? Day, int? Week) LimitOf(string? grade) =>
        Grades.FirstOrDefault(limit => limit.Grade == grade) is { } own ? (own.Daily, own.Weekly) : (DailyLimit, WeeklyLimit);
}

internal enum LineClears
{
    EveryBell,
    EndOfDay,
}

internal enum DisplayNames
{
    Names,
    Initials,
    Numbers,
}
