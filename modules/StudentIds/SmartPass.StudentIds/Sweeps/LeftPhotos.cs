using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Sweeps;

/// <summary>Photos of people who are at no school any more go after thirty days: a roster that dropped them by mistake has time to bring them back, and nobody could remove them by hand.</summary>
internal sealed class LeftPhotos(StudentIdsDb db, PhotoFiles files, IPeople people, Belonging belonging, ISchoolDirectory schools, FollowedTopic<LeftPhotos> followed, Writing writing, TimeProvider clock) : IDueSweep
{
    public async Task<DateTimeOffset?> NextDue(CancellationToken stop) => await db.Photos.Where(photo => photo.LeftAt != null).MinAsync(photo => photo.LeftAt, stop) + Photo.KeptAfterLeaving;

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        await followed.Follow(RosterTopics.Roster, () => Mark(stop));
        var left = now - Photo.KeptAfterLeaving;
        var gone = await db.Photos.AsNoTracking().Where(photo => photo.LeftAt != null && photo.LeftAt <= left).ToListAsync(stop);
        if (gone.Count > 0)
        {
            await writing.Do("ids.forget-photos", async () =>
            {
                await db.Photos.Where(photo => photo.LeftAt != null && photo.LeftAt <= left).ExecuteDeleteAsync(CancellationToken.None);
                db.Stale(StudentIdsTopics.Photos);
            }, stop);
            gone.ForEach(photo => files.Remove(photo.PersonId, photo.Version));
        }
    }

    private async Task Mark(CancellationToken stop)
    {
        var here = new HashSet<PersonId>();
        foreach (var school in schools.All)
        {
            here.UnionWith((await people.Students(school.Id, stop: stop)).Select(person => person.Id).Concat(await belonging.Staff(school.Id, stop)));
        }

        var changed = (await db.Photos.AsNoTracking().ToListAsync(stop)).Where(photo => here.Contains(photo.PersonId) == photo.LeftAt is not null).Select(photo => photo.PersonId).ToHashSet();
        foreach (var some in changed.Chunk(500))
        {
            await writing.Do("ids.mark-left-photos", async () =>
            {
                foreach (var photo in await db.Photos.Where(photo => some.Contains(photo.PersonId)).ToListAsync(CancellationToken.None))
                {
                    photo.LeftAt = here.Contains(photo.PersonId) ? null : clock.GetUtcNow();
                }

                await db.SaveChangesAsync(CancellationToken.None);
            }, stop);
        }
    }
}
