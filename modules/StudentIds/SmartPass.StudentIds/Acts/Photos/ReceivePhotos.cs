using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Keeps an uploaded zip in the data folder and records that it waits to be read.</summary>
internal sealed class ReceivePhotos(StudentIdsDb db, Writing writing, ZipFiles files, CurrentSchool school, CurrentActor actor, AuditTrail audit, TimeProvider clock)
{
    /// <param name="upload">The zip.</param>
    /// <param name="fileName">Its name, to be shown.</param>
    /// <param name="list">Text of the list beside it; null for none.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public async Task<PhotoImportId> Receive(Stream upload, string fileName, string? list, CancellationToken stop)
    {
        var import = new PhotoImport
        {
            SchoolId = school.Id,
            FileName = PictureName.Of(fileName) is { Length: > 0 } name ? name[..Math.Min(name.Length, PhotoImport.LongestName)] : "photos.zip",
            StoredName = await files.Keep(upload, list, stop),
            By = actor.Actor.Name,
            ById = actor.Id,
            At = clock.GetUtcNow(),
        };
        await writing.Do("ids.receive-photos", async () =>
        {
            db.Add(import);
            await db.SaveChangesAsync();
            await audit.Add("ids.photos-uploaded", $"uploaded photos in {import.FileName} to be looked at", school.Id);
        }, stop);
        return import.Id;
    }
}
