using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Batches;

/// <summary>Reads batches for their pages.</summary>
internal sealed class BatchReader(StudentIdsDb db, CurrentSchool school, TimeProvider clock)
{
    private const int Recent = 50;

    public Task<List<Batch>> Latest(CancellationToken stop) => db.Batches.AsNoTracking().OrderByDescending(batch => batch.MadeAt).ThenByDescending(batch => batch.Id).Take(Recent).ToListAsync(stop);

    /// <summary>Null where the school has none such.</summary>
    public async Task<BatchView?> Find(BatchId id, string stamp, CancellationToken stop)
    {
        if (await db.Batches.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop) is not { } batch)
        {
            return null;
        }

        var parts = await db.BatchParts.AsNoTracking().Where(part => part.BatchId == id).OrderBy(part => part.Number).ToListAsync(stop);
        var replaced = await db.Database.SqlQuery<int>($"""
            SELECT COUNT(*) AS "Value" FROM "StudentIds_BatchCard" place JOIN "StudentIds_Card" card ON card."Id" = place."CardId" WHERE place."BatchId" = {id.Value} AND card."RevokedAt" IS NOT NULL
            """).SingleAsync(stop);
        return new BatchView(batch, parts, replaced, school.Required, clock.GetUtcNow(), stamp, new IdLinks(school));
    }
}
