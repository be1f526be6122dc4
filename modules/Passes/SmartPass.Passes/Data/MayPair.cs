using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Who may pair and revoke a device: whoever manages all of the school, and staff for the kiosks of rooms they watch. A substitute goes at the end of the day, and a kiosk would stay.</summary>
internal sealed class MayPair(MyRooms mine)
{
    public async Task<bool> Allows(Actor actor, DeviceKind kind, RoomId? room, CancellationToken stop = default) =>
        actor.Can(PassPermissions.ManageDevices) || (kind == DeviceKind.Kiosk && actor.Covers is null && (await mine.Of(actor, stop)).Any(watched => watched.Id == room));
}
