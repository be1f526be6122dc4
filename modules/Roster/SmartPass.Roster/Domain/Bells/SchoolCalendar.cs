namespace SmartPass.Roster.Domain.Bells;

/// <summary>Which day type a date has. Day types are named, not held, so that a calendar can be read before they are known.</summary>
/// <param name="Week">Day type of each weekday; a weekday that is absent has no school.</param>
/// <param name="Rotation">The cycle, where the school has one; it rules on weekdays that have school.</param>
internal sealed record SchoolCalendar(IReadOnlyDictionary<DayOfWeek, string> Week, Rotation? Rotation)
{
    private readonly ILookup<DateOnly, CalendarException> _byDate = Array.Empty<CalendarException>().ToLookup(_ => default(DateOnly));
    private readonly IReadOnlyList<CalendarException> _exceptions = [];

    public SchoolCalendar(IReadOnlyDictionary<DayOfWeek, string> week, Rotation? rotation, IReadOnlyList<CalendarException> exceptions)
        : this(week, rotation) => Exceptions = exceptions;

    /// <summary>Special days and closings in the order they were added.</summary>
    public IReadOnlyList<CalendarException> Exceptions
    {
        get => _exceptions;
        init
        {
            _exceptions = value;
            _byDate = value.SelectMany(exception => exception.Dates.Select(date => (date, exception))).ToLookup(pair => pair.date, pair => pair.exception);
        }
    }

    public static SchoolCalendar Empty { get; } = new(new Dictionary<DayOfWeek, string>(), null, []);

    /// <summary>Precedence: what was said for this very day, then exceptions, then the cycle, then the default week. Among equals the one added last holds.</summary>
    public CalendarDay On(DateOnly date)
    {
        if (HeldBy(date) is { } exception)
        {
            return new CalendarDay(date, exception.DayType, CycleDay(date)?.Name, exception.SameDay ? CalendarSource.SameDay : CalendarSource.Exception, exception.Reason);
        }

        if (CycleDay(date) is { } cycle)
        {
            return new CalendarDay(date, cycle.DayType, cycle.Name, CalendarSource.Rotation, null);
        }

        return new CalendarDay(date, Week.GetValueOrDefault(date.DayOfWeek), null, CalendarSource.Week, null);
    }

    /// <summary>Dates that two exceptions of the same rank claim, with the one that holds.</summary>
    public IReadOnlyList<(DateOnly Date, CalendarException Holds, CalendarException Hidden)> Clashes() =>
        [.. _byDate
            .SelectMany(date => date.GroupBy(exception => exception.SameDay).Where(rank => rank.Count() > 1)
                .SelectMany(rank => rank.SkipLast(1).Select(hidden => (date.Key, rank.Last(), hidden))))
            .OrderBy(clash => clash.Key)];

    /// <summary>Whether there is school on a date.</summary>
    public bool HasSchool(DateOnly date) => HeldBy(date) is { } exception ? exception.DayType is not null : Week.ContainsKey(date.DayOfWeek);

    /// <summary>Where a day type is used, in words; empty when it may go.</summary>
    public IReadOnlyList<string> UsesOf(string dayType)
    {
        bool Same(string? name) => string.Equals(name, dayType, StringComparison.OrdinalIgnoreCase);
        var weekdays = Week.Where(day => Same(day.Value)).Select(day => day.Key).Order().ToArray();
        IEnumerable<string> week = weekdays.Length > 2 && weekdays[^1] - weekdays[0] == weekdays.Length - 1
            ? [$"every {weekdays[0]} to {weekdays[^1]}"]
            : weekdays.Select(day => $"every {day}");
        var cycle = (Rotation?.Days ?? []).Where(day => Same(day.DayType)).Select(day => $"cycle day {day.Name}");
        var dates = Exceptions.Where(exception => Same(exception.DayType)).OrderBy(exception => exception.From).Select(exception => exception.When);
        return [.. week, .. cycle, .. dates];
    }

    private CalendarException? HeldBy(DateOnly date) => _byDate[date].LastOrDefault(exception => exception.SameDay) ?? _byDate[date].LastOrDefault();

    private RotationDay? CycleDay(DateOnly date) => Rotation is { Days.Count: > 0 } rotation && HasSchool(date)
        ? rotation.On(date, between => rotation.Advance == RotationAdvance.InstructionalDay ? HasSchool(between) : Week.ContainsKey(between.DayOfWeek))
        : null;
}

/// <summary>A date or range that differs from the usual.</summary>
/// <param name="From">First date.</param>
/// <param name="Until">Last date, included.</param>
/// <param name="DayType">Its day type; null means no school.</param>
/// <param name="Reason">As the school says it; may be empty.</param>
/// <param name="SameDay">Said on the day itself (snow, a drill); it goes before every planned exception.</param>
internal sealed record CalendarException(DateOnly From, DateOnly Until, string? DayType, string Reason, bool SameDay = false)
{
    /// <summary>A range longer than this is a slip of the pen, not a closing.</summary>
    public const int LongestRange = 400;

    public IEnumerable<DateOnly> Dates => Enumerable.Range(0, Math.Clamp(Until.DayNumber - From.DayNumber + 1, 0, LongestRange)).Select(From.AddDays);

    public string When => From == Until ? $"{From:MMM d, yyyy}" : $"{From:MMM d, yyyy} to {Until:MMM d, yyyy}";
}

/// <summary>What the calendar says of a date.</summary>
/// <param name="Date">The date.</param>
/// <param name="DayType">Name of its day type; null on a day without school.</param>
/// <param name="CycleDay">Name of the day in the cycle, if any.</param>
/// <param name="Source">What decided.</param>
/// <param name="Reason">Why it differs, where it does.</param>
internal sealed record CalendarDay(DateOnly Date, string? DayType, string? CycleDay, CalendarSource Source, string? Reason);

internal enum CalendarSource
{
    Week,
    Rotation,
    Exception,
    SameDay,
}
