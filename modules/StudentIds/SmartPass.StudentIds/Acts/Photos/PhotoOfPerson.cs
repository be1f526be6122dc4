using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Inside an act: the one row that says which photo is a person's.</summary>
internal sealed class PhotoOfPerson(StudentIdsDb db, CurrentActor actor, TimeProvider clock)
{
    /// <summary>Makes the files of that version the person's photo; tells the version before, whose files may go once this is on the disk.</summary>
    public async Task<long?> Become(PersonId person, PhotoCut cut)
    {
        var photo = await db.Photos.FindAsync(person);
        var before = photo?.Version;
        if (photo is null)
        {
            db.Add(Photo.Of(person, cut, clock.GetUtcNow(), actor.Id));
        }
        else
        {
            photo.Become(cut, clock.GetUtcNow(), actor.Id);
        }

        await db.SaveChangesAsync();
        db.Stale(StudentIdsTopics.Photos);
        return before;
    }
}
