using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Contracts;
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

    /// <summary>Inside an act: forgets the files with a card of these people, at every school, and tells their names as above.</summary>
    public static async Task<List<string>> ForgetFilesWith(this StudentIdsDb db, PersonId[] people)
    {
        var gone = new List<string>();
        var withThem = await (
            from part in db.BatchParts.IgnoreQueryFilters([ModuleDb.SchoolFilter])
            where part.File != null && db.BatchCards.Any(card => card.BatchId == part.BatchId && card.Place >= part.First && card.Place < part.First + part.Places && people.Contains(card.PersonId))
            select part).ToListAsync();
        foreach (var part in withThem)
        {
            gone.Add(part.File!);
            part.File = null;
            db.Stale(StudentIdsTopics.Batches(part.SchoolId));
        }

        await db.SaveChangesAsync();
        return gone;
    }
}
