namespace SmartPass.Rooms.Acts;

/// <summary>What became of closing or opening a room.</summary>
internal abstract record RoomDoor
{
    private RoomDoor()
    {
    }

    public sealed record Done(string Name) : RoomDoor;

    /// <summary>No such room at this school.</summary>
    public sealed record NotThere : RoomDoor;

    /// <summary>Only the room's staff and those who manage rooms may.</summary>
    public sealed record NotYours : RoomDoor;

    public sealed record NoReason : RoomDoor;

    /// <summary>The time has passed, or one of the periods is over or not on today.</summary>
    public sealed record TooLate : RoomDoor;
}
