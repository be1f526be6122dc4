using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Data.Rows;

/// <summary>A class as one span of roster versions had it. The last row of every class is kept.</summary>
internal sealed class ClassRow : IVersioned
{
    public long Id { get; init; }

    /// <summary>The same in every row of one class.</summary>
    public ClassId ClassId { get; init; }

    public SchoolId SchoolId { get; init; }

    public long SourceId { get; init; }

    public string SourcedId { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Title of its course; null where the roster has none.</summary>
    public string? Course { get; init; }

    public string? Code { get; init; }

    public ClassKind Kind { get; init; }

    /// <summary>Grades as the roster codes them, with commas between.</summary>
    public string? Grades { get; init; }

    /// <summary>Raw, as the roster writes it.</summary>
    public string? Location { get; init; }

    /// <summary>Raw, as the roster writes it: "1", "A1(M-F)", "2,4".</summary>
    public string? Periods { get; init; }

    /// <summary>Terms (<see cref="TermRow.TermId"/>) it meets in; empty where the roster names none: then it meets whenever its enrollments hold.</summary>
    public long[] Terms { get; init; } = [];

    public long ContentHash { get; init; }

    public long From { get; init; }

    public long Until { get; init; } = IVersioned.Open;
}

internal enum ClassKind
{
    Scheduled,
    Homeroom,
}
