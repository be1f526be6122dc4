using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Where a student is to go: the same for a pass that starts, one that is asked for and one that is planned.</summary>
/// <param name="Student">Who goes.</param>
/// <param name="From">Room they leave; null while nobody has said where they will be.</param>
/// <param name="To">Where to; the first of several places.</param>
/// <param name="Minutes">For how long, to that place.</param>
/// <param name="RoundTrip">Whether they come back on it.</param>
/// <param name="Ticket">What made it; made twice it is one pass.</param>
internal sealed record Trip(PersonId Student, RoomFacts? From, RoomFacts To, int Minutes, bool RoundTrip, string Ticket)
{
    /// <summary>The class that misses them, where one is known.</summary>
    public ClassId? Class { get; init; }

    public string? Message { get; init; }

    public bool Urgent { get; init; }

    /// <summary>The student chose another origin than the timetable has.</summary>
    public bool OtherOrigin { get; init; }

    /// <summary>Places after the first, each with its minutes.</summary>
    public IReadOnlyList<(RoomId Room, int Minutes)> Then { get; init; } = [];

    /// <summary>When it is to start; null for at once.</summary>
    public Plan? Plan { get; init; }

    /// <summary>What a student waits with, to another place first; all else is as it was.</summary>
    /// <param name="waiting">The pass they wait with.</param>
    /// <param name="from">Room it leaves.</param>
    /// <param name="to">Where to instead.</param>
    /// <param name="most">Most minutes there for this student.</param>
    /// <param name="ticket">What makes it.</param>
    public static Trip Instead(Pass waiting, RoomFacts from, RoomFacts to, int most, string ticket) =>
        new(waiting.StudentId, from, to, Math.Min(waiting.Minutes, most), waiting.ComesBackVia(to), ticket)
        {
            Class = waiting.ClassId,
            Message = waiting.Message,
            Urgent = waiting.Urgent,
            OtherOrigin = waiting.OtherOrigin,
            Then = [.. waiting.Stops.OrderBy(stop => stop.Order).Skip(1).Select(stop => (stop.RoomId, stop.Minutes))],
        };
}
