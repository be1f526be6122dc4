namespace SmartPass.Rooms.Contracts;

/// <summary>What a student shows to end a pass in a room (product.md, section 2). Staff end passes without it.</summary>
public enum EndCheck
{
    /// <summary>Nothing: one tap.</summary>
    None,

    /// <summary>The six digits on the room's own screen; they change every 30 s.</summary>
    RoomCode,

    /// <summary>The PIN of a member of staff of the room.</summary>
    StaffPin,
}
