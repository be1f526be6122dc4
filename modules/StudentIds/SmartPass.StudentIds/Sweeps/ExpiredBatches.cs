using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;

namespace SmartPass.StudentIds.Sweeps;

/// <summary>A week after they were made, files of cards are deleted, and with them who was in the batch. A file that is still there after a cut-off goes at the next start.</summary>
internal sealed class ExpiredBatches(StudentIdsDb db, Writing writing, BatchFiles files) : IDueSweep
{
    public async Task<DateTimeOffset?> NextDue(CancellationToken stop) =>
        await db.Batches.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(batch => batch.ExpiresAt != null).MinAsync(batch => batch.ExpiresAt, stop);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (!await db.Batches.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AnyAsync(batch => batch.ExpiresAt <= now, stop))
        {
            return;
        }

        var gone = await writing.Do("delete files of cards that expired", async () =>
        {
            var due = await db.Batches.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(batch => batch.ExpiresAt <= now).ToListAsync();
            foreach (var batch in due)
            {
                batch.Expire(now);
                db.Stale(StudentIdsTopics.Batches(batch.SchoolId));
            }

            return await db.ForgetFiles([.. due.Select(batch => batch.Id)]);
        }, stop);
        gone.ForEach(files.Remove);
    }
}
