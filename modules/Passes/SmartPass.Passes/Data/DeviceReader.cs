using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

/// <summary>The devices that are paired.</summary>
internal sealed class DeviceReader(PassesDb db)
{
    /// <summary>The device that carries this secret, of whatever school; null for one that is unknown or revoked.</summary>
    public async Task<PairedDevice?> Known(DeviceId id, DeviceSecret secret, CancellationToken stop = default) =>
        await db.Devices.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().FirstOrDefaultAsync(device => device.Id == id, stop) is { } device && device.IsKnownBy(secret) ? device : null;

    /// <summary>The school's devices that are not revoked.</summary>
    public Task<List<PairedDevice>> OfSchool(CancellationToken stop = default) =>
        db.Devices.AsNoTracking().Where(device => device.RevokedAt == null).OrderBy(device => device.Kind).ThenBy(device => device.Name).ToListAsync(stop);
}
