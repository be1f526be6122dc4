using SmartPass.Kernel;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Acts;

/// <summary>Who may close and open a room: its staff, whoever stands in for them today, and those who manage rooms.</summary>
internal static class RoomKeys
{
    public static bool HoldsKeyOf(this Actor actor, IEnumerable<PersonId> staff) =>
        actor.Can(RoomsPermissions.ManageRooms) || (actor.Can(RoomsPermissions.SeeRooms) && staff.Contains(actor.Seat));
}
