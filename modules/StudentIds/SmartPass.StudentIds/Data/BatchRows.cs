using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Data;

/// <summary>What becomes of the rows of a batch whose files go.</summary>
internal static class BatchRows
{
    /// <summary>Inside an act: saves, and forgets the files of these batches and who was in them; the log of what was printed stays. Their names come back, to be deleted once the act is on the disk: one that is left by a cut-off process goes at the next start.</summary>
    public static async Task<List<string>> ForgetFiles(this StudentIdsDb db, IReadOnlyCollection<BatchId> batches)
    {
        await db.SaveChangesAsync();
        var gone = new List<string>();
        foreach (var part in await db.BatchParts.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(part => batches.Contains(part.BatchId) && part.File != null).ToListAsync())
        {
            gone.Add(part.File!);
            part.File = null;
        }

        await db.SaveChangesAsync();
        await db.BatchCards.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(card => batches.Contains(card.BatchId)).ExecuteDeleteAsync();
        return gone;
    }
}
