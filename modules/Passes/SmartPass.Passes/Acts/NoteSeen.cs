using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Acts;

/// <summary>A device has said that it is there; written down once a minute at most.</summary>
internal sealed class NoteSeen(PassesDb db, Writing writing, TimeProvider clock)
{
    public async Task Note(PairedDevice seen, CancellationToken stop = default)
    {
        if (!seen.See(clock.GetUtcNow()))
        {
            return;
        }

        await writing.Do("note a device", async () =>
        {
            if (await db.Devices.FirstOrDefaultAsync(device => device.Id == seen.Id) is { } device && device.See(clock.GetUtcNow()))
            {
                await db.SaveChangesAsync();
            }
        }, stop);
    }
}
