namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>The two files of an import, one of them or both, as text.</summary>
internal sealed record BellFiles(string? Periods, string? Calendar)
{
    public const string PeriodsFile = "bell-periods.csv";
    public const string CalendarFile = "bell-calendar.csv";
    private static readonly string[] PeriodColumns = ["day_type", "start", "end", "kind", "label"];
    private static readonly string[] CalendarColumns = ["entry_kind", "when", "day_type"];

    /// <summary>The schools that the files name, so that one can be picked. Files without a school column are for the school at hand: the list is empty.</summary>
    public IReadOnlyList<SchoolInFile> Schools()
    {
        List<BellFinding> ignored = [];
        var periods = Table(PeriodsFile, Periods, PeriodColumns, ignored)?.Rows ?? [];
        var calendar = Table(CalendarFile, Calendar, CalendarColumns, ignored)?.Rows ?? [];
        return [.. periods.Select(row => row["school"]).Concat(calendar.Select(row => row["school"]))
            .Where(key => key.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(key => new SchoolInFile(
                key,
                periods.FirstOrDefault(row => Is(row, key))?["school_name"] is { Length: > 0 } name ? name : key,
                periods.Where(row => Is(row, key)).Select(row => row["day_type"]).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
                calendar.Count(row => Is(row, key))))];
    }

    /// <summary>Reads what the files say for one school, or for several that are one school's lunch waves or grades kept apart.</summary>
    /// <param name="picked">Schools of the file; empty takes the only one there is.</param>
    /// <param name="known">Names of the day types the school has already: a calendar may name them.</param>
    public BellRead Read(IReadOnlyList<string> picked, IReadOnlyCollection<string> known)
    {
        List<BellFinding> findings = [];
        var periods = Table(PeriodsFile, Periods, PeriodColumns, findings);
        var calendar = Table(CalendarFile, Calendar, CalendarColumns, findings);
        if (findings.Count > 0)
        {
            return new BellRead([], null, findings);
        }

        var schools = Schools();
        var keys = picked.Count > 0 ? picked : schools.Count == 1 ? [schools[0].Key] : [];
        if (schools.Count > 0 && (keys.Count == 0 || keys.Any(key => !schools.Any(school => Same(school.Key, key)))))
        {
            findings.Add(BellFinding.Error(BellCodes.NoSuchSchool, periods is null ? CalendarFile : PeriodsFile, 1, 1,
                $"Say which school of the file to take: {string.Join(", ", schools.Select(school => school.Key))}."));
            return new BellRead([], null, findings);
        }

        var dayTypes = periods is null ? [] : new PeriodRows(findings).Read([.. keys.DefaultIfEmpty("").Select(key => (
            keys.Count > 1 ? Audience.NamedIn(schools.Single(school => Same(school.Key, key)).Name) : null,
            (IReadOnlyList<BellRow>)[.. periods.Rows.Where(row => Is(row, key))]))]);
        string[] names = [.. dayTypes.Select(day => day.Name).Concat(known).Distinct(StringComparer.OrdinalIgnoreCase)];
        var entries = calendar is null ? null : new CalendarRows(names, findings).Read([.. calendar.Rows.Where(row => Is(row, keys.Count > 0 ? keys[0] : ""))]);
        return new BellRead(dayTypes, entries, findings);
    }

    private static BellTable? Table(string file, string? text, IReadOnlyList<string> columns, List<BellFinding> findings) =>
        text is null ? null : BellTable.Read(file, text, columns, findings);

    private static bool Is(BellRow row, string key) => key.Length == 0 || Same(row["school"], key) || row["school"].Length == 0;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A school that a file names.</summary>
internal sealed record SchoolInFile(string Key, string Name, int DayTypes, int CalendarRows);

/// <summary>What the files say for one school; <see cref="Entries"/> is null where no calendar was given.</summary>
internal sealed record BellRead(IReadOnlyList<DayType> DayTypes, CalendarEntries? Entries, IReadOnlyList<BellFinding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.Kind == BellFindingKind.Error);
}
