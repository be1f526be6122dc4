namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>Reads the rows of bell-calendar.csv. A special day that names an undefined day type is left out by name; in the default week it is an error, since it would empty a weekday of the whole year.</summary>
internal sealed class CalendarRows(IReadOnlyCollection<string> dayTypes, List<BellFinding> findings)
{
    private readonly Dictionary<DayOfWeek, string?> _week = [];
    private readonly List<CalendarException> _exceptions = [];
    private readonly Dictionary<DateOnly, int> _lineOf = [];
    private readonly List<RotationDay> _cycle = [];
    private readonly List<LunchWaveRule> _waves = [];
    private (DateOnly StartsOn, RotationAdvance Advance)? _cycleStart;
    private string? _lunchPeriod;

    public CalendarEntries Read(IReadOnlyList<BellRow> rows)
    {
        foreach (var row in rows)
        {
            Take(row);
        }

        var rotation = _cycleStart is { } start && _cycle.Count > 0 ? new Rotation(start.StartsOn, start.Advance, _cycle) : null;
        return new CalendarEntries(_week.Count == 0 ? null : _week, _exceptions, rotation, _waves.Count == 0 && _lunchPeriod is null ? null : new LunchWaves(_lunchPeriod, _waves));
    }

    private void Take(BellRow row)
    {
        switch (row["entry_kind"].ToLowerInvariant())
        {
            case "default-week":
                TakeWeekday(row);
                break;
            case "special-day":
                TakeSpecialDay(row);
                break;
            case "rotation-start" when Cells.Date(row["when"]) is { } date:
                _cycleStart = (date, row["note"].Equals(nameof(RotationAdvance.Weekday), StringComparison.OrdinalIgnoreCase) ? RotationAdvance.Weekday : RotationAdvance.InstructionalDay);
                break;
            case "rotation-start":
                findings.Add(row.Error(BellCodes.BadDate, "when", $"\"{row["when"]}\" is no date. Write it as 08/25/2026."));
                break;
            case "rotation-day" when Defined(row["day_type"]) is { } dayType:
                _cycle.Add(new RotationDay(row["when"], dayType));
                break;
            case "rotation-day":
                findings.Add(Undefined(row, BellFindingKind.Error));
                break;
            case "lunch-period":
                _lunchPeriod = row["when"] is { Length: > 0 } period ? period : null;
                break;
            case "lunch-wave" when Enum.TryParse<LunchWaveBy>(row["when"], ignoreCase: true, out var by) && row["note"].Length > 0 && Audience.WaveNamed(row["day_type"]) is { } wave:
                _waves.Add(new LunchWaveRule(by, row["note"], wave));
                break;
            case "lunch-wave":
                findings.Add(row.Error(BellCodes.UnknownAudience, "day_type", "A lunch wave needs Class, Room, Department or Grade under when, the wave (for instance A) under day_type, and who it is for under note."));
                break;
            default:
                findings.Add(row.Error(BellCodes.UnknownEntry, "entry_kind", $"\"{row["entry_kind"]}\" cannot be read here. Write default-week or special-day."));
                break;
        }
    }

    private void TakeWeekday(BellRow row)
    {
        if (Cells.Weekday(row["when"]) is not { } day)
        {
            findings.Add(row.Error(BellCodes.BadWeekday, "when", $"\"{row["when"]}\" is no weekday. Write Mon, Tue and so on."));
            return;
        }

        var dayType = Defined(row["day_type"]);
        if (dayType is null && !Cells.MeansNoSchool(row["day_type"]))
        {
            findings.Add(Undefined(row, BellFindingKind.Error));
            return;
        }

        if (!_week.TryAdd(day, dayType))
        {
            findings.Add(row.Warning(BellCodes.DuplicateWeekday, "when", $"{day} is given twice; this later row holds."));
            _week[day] = dayType;
        }
    }

    private void TakeSpecialDay(BellRow row)
    {
        if (Cells.Dates(row["when"]) is not var (from, until))
        {
            findings.Add(row.Error(BellCodes.BadDate, "when", $"\"{row["when"]}\" is no date or range. Write 10/25/2026, or 04/05/2027-04/09/2027 with the earlier date first."));
            return;
        }

        var dayType = Defined(row["day_type"]);
        if (dayType is null && !Cells.MeansNoSchool(row["day_type"]))
        {
            findings.Add(Undefined(row, BellFindingKind.LeftOut));
            return;
        }

        var exception = new CalendarException(from, until, dayType, row["note"] is { Length: > 0 } note ? note : dayType is null ? Reason(row["day_type"]) : "");
        DateOnly[] taken = [.. exception.Dates.Where(_lineOf.ContainsKey)];
        if (taken.Length > 0)
        {
            var more = taken.Length > 1 ? $" (and {taken.Length - 1} more)" : "";
            findings.Add(row.Warning(BellCodes.DuplicateDate, "when", $"{taken[0]:MM/dd/yyyy}{more} is also given on line {_lineOf[taken[0]]}; this later row holds."));
        }

        foreach (var date in exception.Dates)
        {
            _lineOf[date] = row.Line;
        }

        _exceptions.Add(exception);
    }

    private string? Defined(string name) => dayTypes.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    private static string Reason(string name) => name.Length == 0 ? "No school" : char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');

    private static BellFinding Undefined(BellRow row, BellFindingKind kind)
    {
        var message = $"No day type is called \"{row["day_type"]}\" ({row["when"]}). " +
            (kind == BellFindingKind.Error ? "Add it to the periods file, or name another." : "The row is left out; the usual day stays.");
        return row.Error(BellCodes.UndefinedDayType, "day_type", message) with { Kind = kind };
    }
}

/// <summary>What a calendar file says; parts it does not mention are null and stay as they are.</summary>
/// <param name="Week">Day type of each weekday given; null value means no school.</param>
/// <param name="Exceptions">Special days in the order of the file.</param>
/// <param name="Rotation">The cycle, if given.</param>
/// <param name="Waves">Lunch waves, if given.</param>
internal sealed record CalendarEntries(IReadOnlyDictionary<DayOfWeek, string?>? Week, IReadOnlyList<CalendarException> Exceptions, Rotation? Rotation, LunchWaves? Waves);
