using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Acts.Printing;

/// <summary>Someone stops a batch, or lets one that failed go on.</summary>
internal sealed class EndBatch(StudentIdsDb db, Writing writing, BatchFiles files, AuditTrail audit, CurrentSchool school, TimeProvider clock)
{
    /// <summary>Stops it; the files that were made go. False where it has ended; null where there is none.</summary>
    public async Task<bool?> Cancel(BatchId id, CancellationToken stop = default)
    {
        List<string> made = [];
        var done = await writing.Do<bool?>("cancel a batch of cards", async () =>
        {
            if (await db.Batches.FirstOrDefaultAsync(row => row.Id == id) is not { } batch)
            {
                return null;
            }

            if (!batch.Cancel(clock.GetUtcNow()))
            {
                return false;
            }

            made = await db.ForgetFiles([id]);
            await audit.Add("ids.batch-canceled", $"stopped the cards for printing: {batch.Title}", school.Id);
            db.Stale(StudentIdsTopics.Batches(school.Id));
            return true;
        }, stop);
        made.ForEach(files.Remove);
        return done;
    }

    /// <summary>Goes on where it failed. False where it did not fail; null where there is none.</summary>
    public Task<bool?> TryAgain(BatchId id, CancellationToken stop = default) => writing.Do<bool?>("try a batch of cards again", async () =>
    {
        if (await db.Batches.FirstOrDefaultAsync(row => row.Id == id) is not { } batch)
        {
            return null;
        }

        var may = batch.TryAgain();
        await db.SaveChangesAsync();
        db.Stale(StudentIdsTopics.Batches(school.Id));
        return may;
    }, stop);
}
