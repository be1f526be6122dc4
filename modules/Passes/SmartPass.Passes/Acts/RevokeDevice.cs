using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>A device is no longer one of the school: what it asks next is refused. Null where there is none of that id, or it is not theirs to revoke.</summary>
internal sealed class RevokeDevice(PassesDb db, Writing writing, MayPair may, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<PairedDevice?> Revoke(DeviceId id, CancellationToken stop = default) => writing.Do("revoke a device", async () =>
    {
        if (await db.Devices.FirstOrDefaultAsync(device => device.Id == id) is not { } device || !await may.Allows(actor.Actor, device.Kind, device.RoomId))
        {
            return null;
        }

        if (device.RevokedAt is null)
        {
            device.Revoke(clock.GetUtcNow());
            await db.SaveChangesAsync();
            db.Stale(PassTopics.Devices(school.Id));
            await audit.Add("devices.revoked", $"revoked {MakePairingCode.Called(device.Kind, device.Name)}", school.Id);
        }

        return device;
    }, stop);
}
