namespace SmartPass.Roster.Domain.Bells.Files;

/// <summary>Something an import has to say about a place in a file.</summary>
/// <param name="Kind">Whether it stops the import.</param>
/// <param name="Code">Stable name, see <see cref="BellCodes"/> and, of a file that cannot be read, <see cref="Platform.Export.CsvFault"/>.</param>
/// <param name="File">Which file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record BellFinding(BellFindingKind Kind, string Code, string File, int Line, int Column, string Message)
{
    public static BellFinding Error(string code, string file, int line, int column, string message) => new(BellFindingKind.Error, code, file, line, column, message);
}

internal enum BellFindingKind
{
    /// <summary>Nothing is imported until it is mended.</summary>
    Error,

    /// <summary>This row is left out, the rest comes in.</summary>
    LeftOut,

    /// <summary>It comes in; have a look.</summary>
    Warning,
}

internal static class BellCodes
{
    public const string MissingColumn = "missing-column";
    public const string DuplicateColumn = "duplicate-column";
    public const string NoSuchSchool = "no-such-school";
    public const string MissingValue = "missing-value";
    public const string BadTime = "bad-time";
    public const string NotIncreasing = "times-not-increasing";
    public const string Overlap = "overlap";
    public const string UnknownKind = "unknown-kind";
    public const string UnknownEntry = "unknown-entry-kind";
    public const string UnknownAudience = "unknown-audience";
    public const string UndefinedDayType = "undefined-day-type";
    public const string BadDate = "bad-date";
    public const string BadWeekday = "bad-weekday";
    public const string DuplicateDate = "duplicate-date";
    public const string DuplicateWeekday = "duplicate-weekday";
    public const string LongPassing = "long-passing";
    public const string NoSuchClass = "no-such-class";
    public const string AmbiguousClass = "ambiguous-class";
    public const string UnreadPeriods = "unread-periods";
}
