using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A pass that is planned: when, where to, who invited.</summary>
/// <param name="Id">The pass.</param>
/// <param name="To">Where to.</param>
/// <param name="Title">The place, with whom of its staff it is.</param>
/// <param name="When">"Today, 1:20 PM".</param>
/// <param name="In">"in 3 h", while that says more than the time does; what it waits for, where it waits.</param>
/// <param name="Where">Where from and for how long, and who made it where it is not with them.</param>
internal sealed record Coming(PassId Id, RoomFacts To, string Title, string When, string? In, string Where)
{
    /// <summary>Nobody knows yet where the student will be.</summary>
    public bool NeedsOrigin { get; init; }

    public bool MayDecline { get; init; }

    public bool MayCancel { get; init; }
}

/// <param name="First">The next ones.</param>
/// <param name="More">How many follow them.</param>
internal sealed record ComingUp(IReadOnlyList<Coming> First, int More)
{
    public static ComingUp Nothing { get; } = new([], 0);
}
