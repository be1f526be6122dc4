using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Data.Rows;

/// <summary>A student in a class, or a member of staff who teaches it.</summary>
internal sealed class EnrollmentRow : IVersioned
{
    public long Id { get; init; }

    public ClassId ClassId { get; init; }

    public PersonId PersonId { get; init; }

    /// <summary>Whether the person teaches the class; else they attend it.</summary>
    public bool Teaches { get; init; }

    /// <summary>The first teacher of the class.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>First day; null where the roster has none: from the start of the class.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>First day after it (the standard's exclusive end); null where the roster has none.</summary>
    public DateOnly? EndsBefore { get; init; }

    public long SourceId { get; init; }

    /// <summary>Hash of the source's id: 1.2 million of them are compared in memory, and nobody ever reads the text.</summary>
    public long KeyHash { get; init; }

    public long ContentHash { get; init; }

    public long From { get; init; }

    public long Until { get; init; } = IVersioned.Open;
}
