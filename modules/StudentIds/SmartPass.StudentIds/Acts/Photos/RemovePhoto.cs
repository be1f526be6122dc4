using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Takes a person's photo away, with all its files and the files of cards that have it: whoever asks for that is not told that a copy is kept for Undo.</summary>
internal sealed class RemovePhoto(StudentIdsDb db, Writing writing, PhotoFiles files, BatchFiles cards, Belonging belonging, IPeople people, CurrentSchool school, AuditTrail audit)
{
    /// <summary>False where the person is not of this school or has no photo.</summary>
    public async Task<bool> Remove(PersonId person, CancellationToken stop)
    {
        if (!await belonging.Holds(school.Id, person, stop) || !(await people.Of([person], stop)).TryGetValue(person, out var who))
        {
            return false;
        }

        List<string> printed = [];
        var version = await writing.Do<long?>("ids.remove-photo", async () =>
        {
            if (await db.Photos.FindAsync(person) is not { } photo)
            {
                return null;
            }

            db.Remove(photo);
            printed = await db.ForgetFilesWith([person]);
            await audit.Add("ids.photo-removed", $"removed the photo of {who.Name}", school.Id);
            db.Stale(StudentIdsTopics.Photos);
            return photo.Version;
        }, stop);
        if (version is { } gone)
        {
            files.Remove(person, gone);
            printed.ForEach(cards.Remove);
        }

        return version is not null;
    }
}
