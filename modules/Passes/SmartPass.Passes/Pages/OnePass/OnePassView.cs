using SmartPass.Kernel;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One pass: what it is, how it stands, what may be done, what happened.</summary>
/// <param name="May">What whoever looks may do with it as it stands.</param>
/// <param name="Destinations">Where the student may be sent to; empty for those who send nobody.</param>
/// <param name="Concerns">Whether it is the business of who looks, and not only the board's.</param>
internal sealed record OnePassView(
    string Stamp, DateTimeOffset At, PassCard Card, PassState State, PassMay May, IReadOnlyList<RoomFacts> Destinations, bool Concerns,
    IReadOnlyList<Sentence> Story, PassLinks Links, School School)
{
    /// <summary>When what may be done changes by the clock alone.</summary>
    public required DateTimeOffset? StaleAt { get; init; }

    /// <summary>How it was made and by whom.</summary>
    public required string Route { get; init; }

    /// <summary>What is out of the ordinary about it, in a word or two each.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>All places of a trip with several.</summary>
    public required IReadOnlyList<StopOnTheWay> Stops { get; init; }

    /// <summary>For when it is planned, in words; null for one that was for at once.</summary>
    public required string? Planned { get; init; }

    /// <summary>Where it stands in line; null for one that does not.</summary>
    public required string? InLine { get; init; }

    /// <summary>Until when a place is kept for the student; null while there is none.</summary>
    public required DateTimeOffset? OfferEnds { get; init; }

    public bool MayAnswer => May.Answer;

    public string Clock(DateTimeOffset instant) => School.Time(instant);
}

/// <param name="Text">A word or two.</param>
/// <param name="Look">Class of its pill; null for the quiet one.</param>
internal sealed record Mark(string Text, string? Look = null);

/// <param name="Room">The place.</param>
/// <param name="Minutes">For how long.</param>
/// <param name="Left">When they went on from it, as the school's clock says; null before.</param>
/// <param name="IsNext">Whether they are on the way there, or there.</param>
internal sealed record StopOnTheWay(RoomFacts Room, int Minutes, string? Left, bool IsNext);
