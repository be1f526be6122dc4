using SmartPass.Passes.Pages.Shared;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>How a student stands with passes right now.</summary>
internal abstract record NowState
{
    private NowState()
    {
    }

    internal sealed record Choosing : NowState;

    /// <param name="Card">What is asked for.</param>
    /// <param name="AskedOf">Names of who is asked.</param>
    /// <param name="Urgency">What they said of it.</param>
    internal sealed record Asking(PassCard Card, string AskedOf, Urgency Urgency) : NowState;

    /// <param name="Card">Where they want to go.</param>
    /// <param name="Place">The place in line: "2nd".</param>
    /// <param name="Wait">How long it may take, in words; null where nothing can be told.</param>
    /// <param name="Urgency">What they said of it.</param>
    /// <param name="Nearest">Another room of the kind that has a place.</param>
    internal sealed record InLine(PassCard Card, string Place, string? Wait, Urgency Urgency, RoomFacts? Nearest) : NowState;

    /// <param name="Card">Where they may go.</param>
    /// <param name="Until">How long the place is kept.</param>
    internal sealed record Offered(PassCard Card, DateTimeOffset Until) : NowState;

    /// <param name="Card">The pass.</param>
    /// <param name="Next">Where it goes on to; null where this is the last place.</param>
    /// <param name="Check">What the room in which it ends asks for.</param>
    internal sealed record Out(PassCard Card, RoomFacts? Next, EndCheck Check) : NowState;
}

/// <param name="Said">Whether the student said that it is urgent.</param>
/// <param name="GoesFirst">Whether it goes before others for it; not where they let that turn go by.</param>
internal readonly record struct Urgency(bool Said, bool GoesFirst);
