using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Imports;

namespace SmartPass.Roster.Acts.Import;

/// <summary>At start-up: packages are full of names, so one that nobody said yes to for a week is discarded, and a file that no import waits for is deleted.</summary>
internal sealed class TidyImports(RosterDb db, Writing writing, ImportFiles files, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);
    private static readonly TimeSpan Upload = TimeSpan.FromHours(1);

    public async Task Do(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await writing.Do("discard forgotten rosters", async () =>
        {
            foreach (var import in await db.Imports.Where(import => import.State == ImportState.Checked).ToListAsync(CancellationToken.None))
            {
                if (import.At < now - Longest)
                {
                    import.Discard(now);
                }
            }

            await db.SaveChangesAsync(CancellationToken.None);
        }, stop);
        var waiting = await db.Imports.Where(import => import.State == ImportState.Checking || import.State == ImportState.Checked || import.State == ImportState.Applying)
            .Select(import => import.StoredName).ToListAsync(stop);
        foreach (var name in files.Before(now - Upload).Except(waiting))
        {
            files.Remove(name);
        }
    }
}
