namespace SmartPass.Roster.Domain.Bells;

/// <summary>The days a class meets: every day, or those written beside its period. "F" may be Friday or day F of the cycle: the school's own day names decide.</summary>
internal sealed record MeetingDays(string Text, IReadOnlySet<string> Names, IReadOnlySet<DayOfWeek>? Weekdays)
{
    private static readonly (string Written, DayOfWeek Day)[] Written =
    [
        ("thu", DayOfWeek.Thursday), ("th", DayOfWeek.Thursday), ("r", DayOfWeek.Thursday), ("h", DayOfWeek.Thursday),
        ("tue", DayOfWeek.Tuesday), ("tu", DayOfWeek.Tuesday), ("t", DayOfWeek.Tuesday),
        ("sat", DayOfWeek.Saturday), ("sa", DayOfWeek.Saturday), ("s", DayOfWeek.Saturday),
        ("sun", DayOfWeek.Sunday), ("su", DayOfWeek.Sunday), ("u", DayOfWeek.Sunday),
        ("mon", DayOfWeek.Monday), ("m", DayOfWeek.Monday),
        ("wed", DayOfWeek.Wednesday), ("w", DayOfWeek.Wednesday),
        ("fri", DayOfWeek.Friday), ("f", DayOfWeek.Friday),
    ];

    public static MeetingDays Every { get; } = new("", new HashSet<string>(), null);

    /// <summary>Null for what it cannot read, an empty pair of parentheses included.</summary>
    public static MeetingDays? Read(string text)
    {
        var parts = text.Split([',', ';', ' ', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0)
        {
            return null;
        }

        var names = new HashSet<string>();
        HashSet<DayOfWeek>? weekdays = [];
        foreach (var part in parts)
        {
            if (!part.All(letter => char.IsLetterOrDigit(letter) || letter == '-'))
            {
                return null;
            }

            names.UnionWith(CycleDays(part));
            if (WeekdaysIn(part) is { } days && weekdays is not null)
            {
                weekdays.UnionWith(days);
            }
            else
            {
                weekdays = null;
            }
        }

        return new MeetingDays(text.Trim(), names, weekdays);
    }

    public bool Include(SchoolDay day, IReadOnlySet<string> dayNames)
    {
        if (Text.Length == 0)
        {
            return true;
        }

        if (Weekdays is not null && !Names.All(dayNames.Contains))
        {
            return Weekdays.Contains(day.Calendar.Date.DayOfWeek);
        }

        return NamesOf(day).Any(Names.Contains);
    }

    /// <summary>Every key a day answers to: its cycle day, and the name and label of its day type.</summary>
    public static IEnumerable<string> NamesOf(SchoolDay day) =>
        new[] { day.Calendar.CycleDay, day.DayType?.Name, day.DayType?.Label }.OfType<string>().Select(DayName.Key);

    private static IEnumerable<string> CycleDays(string part) => part.Split('-') switch
    {
        [{ Length: 1 } from, { Length: 1 } until] when from[0] <= until[0] =>
            Enumerable.Range(from[0], until[0] - from[0] + 1).Select(letter => DayName.Key(((char)letter).ToString())),
        _ => [DayName.Key(part)],
    };

    private static List<DayOfWeek>? WeekdaysIn(string part)
    {
        if (part.Split('-') is [var from, var until])
        {
            return Run(from) is [var first] && Run(until) is [var last]
                ? [.. Enumerable.Range(0, ((last - first + 7) % 7) + 1).Select(step => (DayOfWeek)(((int)first + step) % 7))]
                : null;
        }

        return Run(part);
    }

    private static List<DayOfWeek>? Run(string text)
    {
        if (Enum.TryParse<DayOfWeek>(text, ignoreCase: true, out var whole) && text.All(char.IsLetter))
        {
            return [whole];
        }

        List<DayOfWeek> days = [];
        for (var rest = text.ToLowerInvariant(); rest.Length > 0;)
        {
            var (written, day) = Written.FirstOrDefault(pair => rest.StartsWith(pair.Written, StringComparison.Ordinal));
            if (written is null)
            {
                return null;
            }

            days.Add(day);
            rest = rest[written.Length..];
        }

        return days;
    }
}
