using SmartPass.EncounterPrevention.Domain;
using SmartPass.Flex.Contracts;
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

    /// <summary>The room left; empty for a seat in Flex.</summary>
    public required string From { get; init; }

    /// <summary>The place gone to, or where the activity is; empty for one that is gone.</summary>
    public required string To { get; init; }

    /// <summary>The seat in Flex that was tried; null for a pass.</summary>
    public required SeatView? Seat { get; init; }

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

    /// <summary>"Room 214 → Library"; "Chess, Library".</summary>
    public string Where => Seat is null ? $"{From} → {To}" : To.Length == 0 ? Seat.Title : $"{Seat.Title}, {To}";

    /// <summary>What the others did.</summary>
    public string Who => Seat is null ? "Who was out" : "Who had a seat";

    public string Times => CountWords.Count(Tries, "try", "tries");
}

/// <param name="Id">The student.</param>
/// <param name="Name">Who was out, or had a seat.</param>
/// <param name="Pass">On which pass; <c>default</c> for none.</param>
/// <param name="Where">"Room 214 → Library"; null for one who had a seat.</param>
internal sealed record OutView(PersonId Id, string Name, PassId Pass, string? Where);

/// <param name="Activity">The activity in its session.</param>
/// <param name="Title">What it is called.</param>
/// <param name="StartsAt">When its session begins; null for one that is gone.</param>
/// <param name="When">The same in words.</param>
internal sealed record SeatView(ActivitySessionId Activity, string Title, DateTimeOffset? StartsAt, string? When);

/// <param name="Id">The group.</param>
/// <param name="Name">Its name; null for one that was deleted.</param>
internal sealed record GroupView(EncounterGroupId Id, string? Name)
{
    public string Words => Name ?? "a group that was deleted";
}
