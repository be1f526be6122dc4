using SmartPass.Kernel;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>What a teacher glances at: who asks, who is out, who is coming, who waits in line.</summary>
internal sealed record MyRoomView(string Stamp, DateTimeOffset At, DateTimeOffset? StaleAt, PassLinks Links, School School)
{
    /// <summary>Name of the room, or of the first few.</summary>
    public required string Title { get; init; }

    public required string WhatIsOn { get; init; }

    /// <summary>Who sits here for whom today: "Pat Doe for Ana Rivera"; null where it is their own room.</summary>
    public required string? StandsIn { get; init; }

    /// <summary>Why passes are paused in the whole school; null while they are not.</summary>
    public required string? Frozen { get; init; }

    /// <summary>Requests for now, urgent first.</summary>
    public required IReadOnlyList<Asking> Asking { get; init; }

    /// <summary>Requests for a later time.</summary>
    public required IReadOnlyList<Asking> AskingAhead { get; init; }

    /// <summary>Of whom nobody knows whether they are back.</summary>
    public required IReadOnlyList<StillOut> StillOut { get; init; }

    public required IReadOnlyList<PassCard> Out { get; init; }

    public required IReadOnlyList<PassCard> Coming { get; init; }

    /// <summary>Passes planned for today, those that wait to start first.</summary>
    public required IReadOnlyList<ComingUp> ComingUp { get; init; }

    public required IReadOnlyList<InLine> InLine { get; init; }

    public required IReadOnlyList<WatchedRoom> Rooms { get; init; }

    /// <summary>Whether whoever looks may look up students.</summary>
    public required bool MayFind { get; init; }

    public bool Watches(RoomFacts room) => Rooms.Any(watched => watched.Room.Id == room.Id);

    public IEnumerable<WatchedRoom> Paused => Rooms.Where(room => room.PausedSince is not null);

    public string Clock(DateTimeOffset instant) => School.Time(instant);

    /// <summary>A time of today, or of another day with its date.</summary>
    public string Day(DateTimeOffset instant) => School.Date(instant) == School.Date(At) ? School.Time(instant) : School.Dated(instant);
}

/// <summary>A student who asks.</summary>
/// <param name="Card">The request.</param>
/// <param name="Urgent">Whether it cuts the line.</param>
/// <param name="Here">Whether the student is in one of the rooms of who looks.</param>
/// <param name="OtherOrigin">Whether they say they are elsewhere than the timetable has them.</param>
/// <param name="Limit">What they have had against what they may, where that is all, or "no limit"; null where it need not be said.</param>
/// <param name="Over">Whether letting go goes over that limit, and who looks may do so.</param>
/// <param name="AlsoAsked">Who else is asked by now, since nobody answered; null for nobody.</param>
/// <param name="PlannedAt">For when it is asked; null for now.</param>
/// <param name="Period">The period it is to start with.</param>
internal sealed record Asking(PassCard Card, bool Urgent, bool Here, bool OtherOrigin, string? Limit, bool Over, string? AlsoAsked, DateTimeOffset? PlannedAt, string? Period)
{
    /// <summary>Whether an adult has to go along.</summary>
    public bool NeedsEscort { get; init; }
}

/// <param name="Card">The pass.</param>
/// <param name="Ended">When it ended by itself; null while it is under way.</param>
internal sealed record StillOut(PassCard Card, DateTimeOffset? Ended);

/// <param name="Card">The pass.</param>
/// <param name="PlannedAt">When it starts.</param>
/// <param name="Held">Whether its time has come and it may not start yet.</param>
/// <param name="Leaving">Whether the student leaves a room of who looks.</param>
internal sealed record ComingUp(PassCard Card, DateTimeOffset PlannedAt, bool Held, bool Leaving);

/// <param name="Card">The pass.</param>
/// <param name="Place">Place in line, from 1.</param>
/// <param name="Wait">About how long, in few words.</param>
/// <param name="OfferEnds">Until when a place is kept for them; null while there is none.</param>
/// <param name="Urgent">Whether they went before others.</param>
/// <param name="Leaving">Whether the student leaves a room of who looks.</param>
internal sealed record InLine(PassCard Card, int Place, string Wait, DateTimeOffset? OfferEnds, bool Urgent, bool Leaving)
{
    /// <summary>Whether an adult has to go along.</summary>
    public bool NeedsEscort { get; init; }
}

/// <param name="Room">The room.</param>
/// <param name="PausedSince">Since when nobody leaves it; null while they do.</param>
/// <param name="Waiting">How many of it wait in line.</param>
/// <param name="MayClose">Whether who looks may close it and open it again.</param>
internal sealed record WatchedRoom(RoomFacts Room, DateTimeOffset? PausedSince, int Waiting, bool MayClose);
