namespace SmartPass.Rooms.Contracts;

/// <summary>Rights that Rooms checks.</summary>
public static class RoomsPermissions
{
    /// <summary>Add, change, retire and import rooms of the school.</summary>
    public const string ManageRooms = "rooms.manage";

    /// <summary>See the list of rooms; close and open those one is assigned to.</summary>
    public const string SeeRooms = "rooms.see";
}
