using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>One of several places a trip goes to, in order.</summary>
internal sealed class Stop
{
    /// <summary>Its place in the order, from 0.</summary>
    public required int Order { get; init; }

    public required RoomId RoomId { get; init; }

    public required int Minutes { get; init; }

    /// <summary>When the student was there and went on; null before.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public void Leave(DateTimeOffset at) => LeftAt = at;
}
