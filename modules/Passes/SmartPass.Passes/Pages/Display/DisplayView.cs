using SmartPass.Kernel;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Display;

/// <summary>A hallway display.</summary>
/// <param name="Frozen">Whether passes are paused in the whole school; why is not for the hallway.</param>
/// <param name="Cards">Those who are out, overtime first, as many as fit.</param>
internal sealed record DisplayView(string Stamp, DateTimeOffset At, School School, bool Frozen, int Out, int Overtime, IReadOnlyList<DisplayCard> Cards, IReadOnlyList<DisplayPlace> Places)
{
    /// <summary>The more there are, the smaller they are.</summary>
    public string Crowd => Cards.Count switch
    {
        <= 6 => "few",
        <= 15 => "some",
        _ => "many",
    };

    public int More => Out - Cards.Count;
}

/// <param name="Pass">The pass; of its student only the label is shown.</param>
/// <param name="Label">What the hallway may know of who it is.</param>
internal sealed record DisplayCard(PassCard Pass, string Label);

internal sealed record DisplayPlace(RoomFacts Room, int Count)
{
    public string InWords => Room.Capacity is { } capacity ? $"{Count} / {capacity}" : $"{Count}";
}
