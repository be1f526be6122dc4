namespace SmartPass.Roster.OneRoster;

/// <summary>Something in a package that is wrong, or was borne: where, and what to do about it.</summary>
/// <param name="Severity">Errors stop the import, warnings tell what was borne.</param>
/// <param name="Code">Stable name for support, from the standard's checkers where they have one: "row.invalid_date".</param>
/// <param name="Message">One sentence in plain words.</param>
/// <param name="File">File in the package; null for the package itself.</param>
/// <param name="Line">Line in the file, the header being 1.</param>
/// <param name="Column">Character in the line, from 1.</param>
internal sealed record Finding(Severity Severity, string Code, string Message, string? File = null, int? Line = null, int? Column = null)
{
    /// <summary>"users.csv:17:5", as editors read it.</summary>
    public string Place => (File, Line, Column) switch
    {
        (null, _, _) => "package",
        (_, null, _) => File,
        (_, _, null) => $"{File}:{Line}",
        _ => $"{File}:{Line}:{Column}",
    };
}

internal enum Severity
{
    Warning,
    Error,
}
