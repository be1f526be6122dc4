using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;

namespace SmartPass.StudentIds.Sweeps;

/// <summary>After the roster changed, and at every start: of people of whom nothing may be kept no photo is left, neither row nor file, nor one that waits in a zip.</summary>
internal sealed class ErasedPhotos(StudentIdsDb db, PhotoFiles files, IErasedPeople erased, FollowedTopic<ErasedPhotos> followed, Writing writing) : IDueSweep
{
    /// <summary>Never by itself: the commit of a roster wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(RosterTopics.Roster, async () =>
    {
        foreach (var some in (await erased.All(stop)).Chunk(500))
        {
            var (photos, lines) = (db.Photos.Where(photo => some.Contains(photo.PersonId)), db.PhotoLines.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(line => some.Contains(line.PersonId!.Value)));
            if (await photos.AnyAsync(stop) || await lines.AnyAsync(stop))
            {
                await writing.Do("ids.erase-photos", async () =>
                {
                    await photos.ExecuteDeleteAsync(CancellationToken.None);
                    await lines.ExecuteDeleteAsync(CancellationToken.None);
                    db.Stale(StudentIdsTopics.Photos);
                }, stop);
            }

            // Also where the rows went before and the process ended between.
            foreach (var person in some)
            {
                files.RemoveAll(person);
            }
        }
    });
}
