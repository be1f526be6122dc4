using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Roster.Data;
using SmartPass.Roster.Data.Importing;

namespace SmartPass.Roster.Acts.Import;

/// <summary>Takes back what an import left that was cut off: at start-up, and before the next one. Where none was, it only looks.</summary>
internal sealed class RecoverRoster(RosterDb db, Writing writing, OldRows rows)
{
    public async Task Do(CancellationToken stop)
    {
        if (await db.Districts.AsNoTracking().FirstOrDefaultAsync(stop) is not { IsImporting: true } district)
        {
            return;
        }

        await rows.TakeBack(district.Version, stop);
        await writing.Do("give up an unfinished roster", async () =>
        {
            (await db.District()).AbandonImport();
            await db.SaveChangesAsync();
        }, stop);
    }
}
