using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>One entry in words.</summary>
internal sealed record EntryView
{
    /// <summary>So many tries, and it stands out.</summary>
    public const int Repeated = 3;

    public required EntryId Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    public required string First { get; init; }

    /// <summary>When it was tried last; null where that reads the same as the first time.</summary>
    public required string? Last { get; init; }

    public required int Tries { get; init; }

    public required PersonId StudentId { get; init; }

    /// <summary>Who was to go; null for one whom the roster no longer knows.</summary>
    public required PersonFacts? Student { get; init; }

    public required string Way { get; init; }

    public required bool Urgent { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required IReadOnlyList<OutView> Others { get; init; }

    public required IReadOnlyList<GroupView> Groups { get; init; }

    public required IReadOnlyList<string> Asked { get; init; }

    public required PassId Pass { get; init; }

    public required Outcome Outcome { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Who reviewed it; null where nobody has.</summary>
    public required string? ReviewedBy { get; init; }

    public required DateTimeOffset? ReviewedAt { get; init; }

    public required string? Reviewed { get; init; }

    public required string? Note { get; init; }

    public bool StandsOut => Tries >= Repeated;

    public string StudentName => Student?.Name ?? Names.Nobody;

    public string Times => CountWords.Count(Tries, "try", "tries");
}

/// <param name="Id">The student.</param>
/// <param name="Name">Who was out.</param>
/// <param name="Pass">On which pass.</param>
/// <param name="From">Room left.</param>
/// <param name="To">Room gone to.</param>
internal sealed record OutView(PersonId Id, string Name, PassId Pass, string From, string To);

/// <param name="Id">The group.</param>
/// <param name="Name">Its name; null for one that was deleted.</param>
internal sealed record GroupView(EncounterGroupId Id, string? Name)
{
    public string Words => Name ?? "a group that was deleted";
}
