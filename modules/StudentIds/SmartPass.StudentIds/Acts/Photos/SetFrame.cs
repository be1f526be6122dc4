using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;
using SmartPass.StudentIds.Drawing.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Cuts another frame out of the picture a person's photo was made of.</summary>
internal sealed class SetFrame(StudentIdsDb db, Writing writing, PhotoStudio studio, PhotoFiles files, PhotoOfPerson photos, Belonging belonging, CurrentSchool school)
{
    /// <param name="person">Whose photo.</param>
    /// <param name="seen">The version on the screen of whoever cuts.</param>
    /// <param name="frame">Where; the nearest within the picture counts.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public async Task<SetFrameOutcome> Set(PersonId person, long seen, Frame frame, CancellationToken stop)
    {
        if (!await belonging.Holds(school.Id, person, stop)
            || await db.Photos.AsNoTracking().FirstOrDefaultAsync(row => row.PersonId == person, stop) is not { } photo)
        {
            return SetFrameOutcome.NoSuchPhoto;
        }

        var fitting = frame.Within(photo.Width, photo.Height);
        if (photo.Version != seen || await files.Read(person, seen, PhotoSize.Whole, stop) is not { } whole || await studio.Cut(whole, fitting, stop) is not { } cut)
        {
            return SetFrameOutcome.ChangedMeanwhile;
        }

        var made = new PhotoCut(await files.Keep(person, whole, cut, stop), photo.Width, photo.Height, fitting);
        var holds = await writing.Do("ids.set-frame", async () =>
        {
            if (!await db.Photos.AnyAsync(row => row.PersonId == person && row.Version == seen))
            {
                return false;
            }

            await photos.Become(person, made);
            return true;
        }, stop);
        files.Remove(person, holds ? seen : made.Version);
        return holds ? SetFrameOutcome.Set : SetFrameOutcome.ChangedMeanwhile;
    }
}

internal enum SetFrameOutcome
{
    Set,

    /// <summary>Somebody put in another picture, or removed it.</summary>
    ChangedMeanwhile,

    NoSuchPhoto,
}
