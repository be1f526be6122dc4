using SmartPass.Passes.Pages.Shared;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>What a teacher glances at: who asks, who is out, who is coming.</summary>
internal sealed record MyRoomView(
    string Stamp,
    DateTimeOffset At,
    DateTimeOffset? StaleAt,
    string Title,
    string WhatIsOn,
    IReadOnlyList<PassCard> Asking,
    IReadOnlyList<PassCard> Out,
    IReadOnlyList<PassCard> Coming,
    PassLinks Links);
