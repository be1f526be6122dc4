namespace SmartPass.Roster.Data.Rows;

/// <summary>A school year, semester, term or grading period.</summary>
internal sealed class TermRow : IVersioned
{
    public long Id { get; init; }

    /// <summary>The same in every row of one term; classes name it.</summary>
    public long TermId { get; init; }

    public long SourceId { get; init; }

    public string SourcedId { get; init; } = "";

    public string Title { get; init; } = "";

    public TermKind Kind { get; init; }

    public DateOnly StartsOn { get; init; }

    /// <summary>Last day. The standard calls it exclusive, exporters write the last day of school: taken as within, a gap of one day is worse than an overlap.</summary>
    public DateOnly EndsOn { get; init; }

    public long ContentHash { get; init; }

    public long From { get; init; }

    public long Until { get; init; } = IVersioned.Open;
}

internal enum TermKind
{
    GradingPeriod,
    Semester,
    SchoolYear,
    Term,
}
