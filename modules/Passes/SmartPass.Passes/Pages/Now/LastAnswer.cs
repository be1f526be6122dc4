using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>What came of the last pass, while it is news.</summary>
/// <param name="Heading">What happened.</param>
/// <param name="Word">What was said, or what to do next.</param>
internal sealed record LastAnswer(string Heading, string? Word)
{
    /// <summary>Where the student may want to go at another time.</summary>
    public RoomId? Again { get; init; }

    /// <summary>A pass they ended, which may have been a mistake.</summary>
    public PassId? Undo { get; init; }

    /// <summary>Until when it is news.</summary>
    public DateTimeOffset? Until { get; init; }
}
