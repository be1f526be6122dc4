using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Acts.Printing;

/// <summary>Someone takes out a file of cards. It is written down, since records of students leave with it, and from here on its cards count as printed: as late as it was taken last.</summary>
internal sealed class TakePart(StudentIdsDb db, Writing writing, BatchFiles files, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<PartTaken> Take(BatchId id, int number, CancellationToken stop = default)
    {
        var part = await db.BatchParts.AsNoTracking().FirstOrDefaultAsync(row => row.BatchId == id && row.Number == number, stop);
        if (part is null)
        {
            return new PartTaken.None();
        }

        if (part.File is not { } file || !files.Has(file))
        {
            return new PartTaken.Gone();
        }

        return await writing.Do<PartTaken>("take a file of cards", async () =>
        {
            // What was deleted meanwhile is not written down as taken.
            if (await db.BatchParts.FirstOrDefaultAsync(row => row.BatchId == id && row.Number == number && row.File == file) is not { } there)
            {
                return new PartTaken.Gone();
            }

            var batch = await db.Batches.AsNoTracking().FirstAsync(row => row.Id == id);
            var now = clock.GetUtcNow();
            there.TakenAt ??= now;
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "StudentIds_Printed" ("SchoolId", "BatchId", "CardId", "PersonId", "At", "By", "ByName")
                SELECT "SchoolId", "BatchId", "CardId", "PersonId", {now.ToUnixTimeMilliseconds()}, {actor.Id.Value}, {actor.Actor.Name}
                FROM "StudentIds_BatchCard"
                WHERE "BatchId" = {id.Value} AND "Place" >= {there.First} AND "Place" < {there.First + there.Places} AND "CardId" IS NOT NULL
                ON CONFLICT ("BatchId", "CardId") DO UPDATE SET "At" = excluded."At", "By" = excluded."By", "ByName" = excluded."ByName"
                """);
            await audit.Add("ids.taken", $"downloaded {CountWords.Count(there.Cards, "ID card")} for printing: {batch.Title}", school.Id);
            db.Stale(StudentIdsTopics.Batches(school.Id));
            return new PartTaken.Taken(file, batch, there);
        }, stop);
    }
}

/// <summary>What became of taking a file.</summary>
internal abstract record PartTaken
{
    private PartTaken()
    {
    }

    /// <param name="File">Its name in the folder.</param>
    /// <param name="Batch">Its batch.</param>
    /// <param name="Part">The file.</param>
    internal sealed record Taken(string File, Batch Batch, BatchPart Part) : PartTaken;

    /// <summary>It expired, or was deleted.</summary>
    internal sealed record Gone : PartTaken;

    /// <summary>There never was one.</summary>
    internal sealed record None : PartTaken;
}
