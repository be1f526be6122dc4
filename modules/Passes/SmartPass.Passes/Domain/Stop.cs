using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>One of several places a trip goes to, in order.</summary>
internal sealed class Stop
{
    /// <summary>Its place in the order, from 0.</summary>
    public required int Order { get; init; }

    public required RoomId RoomId { get; set; }

    public required int Minutes { get; set; }

    /// <summary>When the student was there and went on; null before.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Staff send the student elsewhere instead, or for longer.</summary>
    public void Become(RoomId room, int minutes) => (RoomId, Minutes) = (room, minutes);

    public void Leave(DateTimeOffset at) => LeftAt = at;
}
