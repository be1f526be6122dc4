using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Acts.Printing;

/// <summary>Makes the files of a batch, one after the other. It may run twice or be cut off anywhere: a file is written whole, then recorded in an act of its own, and the row says which is next.</summary>
internal sealed partial class BatchJob(
    StudentIdsDb db, Writing writing, MakePart make, BatchFiles files, DataFolder folder, ISchoolDirectory schools, CurrentSchool school, CurrentActor actor, TimeProvider clock, ILogger<BatchJob> log)
{
    // ENOSPC, and ERROR_DISK_FULL as .NET reports it.
    private const int NoSpace = 28;
    private const int DiskFull = unchecked((int)0x80070070);

    private const string Full = "The disk of the school’s server is full. Tell whoever looks after SmartPass; once there is room, try again here.";

    public async Task Run(long id, CancellationToken stop)
    {
        if (await Find(id, stop) is not { } batch || schools.ById(batch.SchoolId) is not { } at)
        {
            return;
        }

        school.Enter(at);
        actor.Become(new Actor(batch.By, batch.ByName, at.Id, new HashSet<Role>(), new HashSet<string>()));
        while (await Find(id, stop) is { Next: { } next } going)
        {
            stop.ThrowIfCancellationRequested();
            try
            {
                if (!folder.HasRoom)
                {
                    await Fail(going.Id, Full);
                    return;
                }

                var made = await make.Make(going, next.Number, next.First, next.Count, stop);
                if (!await Record(going.Id, made) && made.Part.File is { } file)
                {
                    files.Remove(file);
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                PartFailed(log, failure, id, next.Number);
                await Fail(going.Id, failure is IOException { HResult: NoSpace or DiskFull } ? Full : "The cards could not be drawn. Try again; if it stays so, tell whoever looks after SmartPass: the server’s log says more.");
                return;
            }
        }
    }

    private Task<Batch?> Find(long id, CancellationToken stop)
    {
        var batch = new BatchId(id);
        return db.Batches.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().FirstOrDefaultAsync(row => row.Id == batch, stop);
    }

    /// <summary>False where it does not count: the batch was stopped, another run was faster, or someone in the file was erased, or their photo removed, meanwhile.</summary>
    private Task<bool> Record(BatchId id, MadePart made) => writing.Do("record a file of cards", async () =>
    {
        var part = made.Part;
        var places = await db.BatchCards.Where(row => row.BatchId == id && row.Place >= part.First && row.Place < part.First + part.Places).ToListAsync();
        if (places.Count != made.Cards.Count || await db.Photos.CountAsync(photo => made.Pictured.Contains(photo.PersonId)) != made.Pictured.Count || await db.Batches.FirstOrDefaultAsync(row => row.Id == id) is not { } batch || !batch.Made(part.Number, clock.GetUtcNow()))
        {
            return false;
        }

        places.ForEach(place => place.CardId = made.Cards[place.Place]);
        db.Add(part);
        await db.SaveChangesAsync();
        db.Stale(StudentIdsTopics.Batches(school.Id));
        return true;
    });

    private Task Fail(BatchId id, string why) => writing.Do("record that cards could not be made", async () =>
    {
        if (await db.Batches.FirstOrDefaultAsync(row => row.Id == id) is { } batch)
        {
            batch.Fail(why, clock.GetUtcNow());
            await db.SaveChangesAsync();
            db.Stale(StudentIdsTopics.Batches(school.Id));
        }
    });

    [LoggerMessage(LogLevel.Error, "File {Part} of batch {Batch} could not be made")]
    private static partial void PartFailed(ILogger log, Exception failure, long batch, int part);
}
