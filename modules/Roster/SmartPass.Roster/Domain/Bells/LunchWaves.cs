using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>How lunch waves are given out. A wave comes with the class a student has in the lunch period: its own rule first, then its room's, its department's, and last the student's grade.</summary>
/// <param name="Period">The period that decides; null looks at all classes of the day.</param>
/// <param name="Rules">Rules in the order staff wrote them.</param>
internal sealed record LunchWaves(string? Period, IReadOnlyList<LunchWaveRule> Rules)
{
    public static LunchWaves None { get; } = new(null, []);

    public string? WaveOf(IReadOnlyCollection<PlannedClass> classes, string? grade, SchoolDay day, IReadOnlySet<string> dayNames)
    {
        if (Rules.Count == 0)
        {
            return null;
        }

        var deciding = classes.Where(planned => Decides(planned, day, dayNames)).ToArray();
        return Rules
            .OrderBy(rule => rule.By)
            .FirstOrDefault(rule => rule.By == LunchWaveBy.Grade ? Audience.OfGrades(rule.Value).Includes(new Attendee(grade)) : deciding.Any(rule.Holds))
            ?.Wave;
    }

    private bool Decides(PlannedClass planned, SchoolDay day, IReadOnlySet<string> dayNames) =>
        planned.Periods.Periods.Any(period => period.Days.Include(day, dayNames) && (Period is null || period.Key == PeriodName.Key(Period)));
}

/// <summary>One rule: who has which wave.</summary>
/// <param name="By">What it looks at.</param>
/// <param name="Value">Class code or title, room, department or course (words of the title will do), or grade.</param>
/// <param name="Wave">The wave, for instance "A".</param>
internal sealed record LunchWaveRule(LunchWaveBy By, string Value, string Wave)
{
    public bool Holds(PlannedClass planned) => By switch
    {
        LunchWaveBy.Class => Same(planned.Code) || Same(planned.Title),
        LunchWaveBy.Room => LocationKey.Of(planned.Location) is { IsEmpty: false } room && room == LocationKey.Of(Value),
        LunchWaveBy.Department => planned.Departments.Append(planned.Title).Any(Names),
        _ => false,
    };

    /// <summary>"English" is also named in "AP English 9", not in "Englishman".</summary>
    private bool Names(string text) => Value.Trim() is { Length: > 0 } value && $" {text} ".Contains($" {value} ", StringComparison.OrdinalIgnoreCase);

    private bool Same(string? text) => text is not null && string.Equals(text.Trim(), Value.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>What a rule looks at, in the order they are asked.</summary>
internal enum LunchWaveBy
{
    Class,
    Room,
    Department,
    Grade,
}
