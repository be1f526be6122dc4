using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Domain;

/// <summary>One line of the history of a group, for those who may see it.</summary>
internal sealed class GroupChange : ISchoolOwned
{
    public long Id { get; private init; }

    public required SchoolId SchoolId { get; init; }

    public required EncounterGroupId GroupId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId ById { get; init; }

    public required GroupChangeKind Kind { get; init; }

    /// <summary>What it was and what it became, where words tell it.</summary>
    public string? Words { get; init; }

    /// <summary>The student who was added or removed.</summary>
    public PersonId? StudentId { get; init; }
}

/// <summary>What changed, before it is known by whom and when.</summary>
internal sealed record ChangeOfGroup(GroupChangeKind Kind, string? Words, PersonId? Student);

internal enum GroupChangeKind
{
    Created,
    Renamed,
    Notes,
    Dates,
    Added,
    Removed,
    SwitchedOn,
    SwitchedOff,
}
