using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Somebody has seen what a zip holds, and says yes or no. Only the first yes counts.</summary>
internal sealed class AnswerPhotos(StudentIdsDb db, Writing writing, ZipFiles zips, PhotoFiles files, AuditTrail audit, TimeProvider clock)
{
    /// <summary>False where it does not wait for an answer.</summary>
    public Task<bool> Confirm(PhotoImportId id, bool replaces, CancellationToken stop) => writing.Do("ids.confirm-photos", async () =>
    {
        var waiting = await db.PhotoLines.CountAsync(line => line.ImportId == id && line.State == PhotoLineState.Waiting);
        if (await db.PhotoImports.FirstOrDefaultAsync(row => row.Id == id) is not { } import || !import.Confirm(replaces, waiting))
        {
            return false;
        }

        await db.SaveChangesAsync();
        db.Stale(PhotoImportTopics.Of(id));
        return true;
    }, stop);

    /// <summary>Nothing of it is applied, and its files go. False where it has gone on or ended.</summary>
    public async Task<bool> Cancel(PhotoImportId id, CancellationToken stop)
    {
        var canceled = await writing.Do("ids.cancel-photos", async () =>
        {
            if (await db.PhotoImports.FirstOrDefaultAsync(row => row.Id == id) is not { } import || !import.Cancel(clock.GetUtcNow()))
            {
                return null;
            }

            var lines = await db.PhotoLines.Where(line => line.ImportId == id && line.State == PhotoLineState.Waiting).ToListAsync();
            lines.ForEach(line => line.State = PhotoLineState.Done);
            await db.SaveChangesAsync();
            await audit.Add("ids.photos-canceled", $"canceled the photos in {import.FileName}", import.SchoolId);
            db.Stale(PhotoImportTopics.Of(id));
            return new Canceled(import.StoredName, lines.ConvertAll(line => (line.PersonId!.Value, line.Version!.Value)));
        }, stop);
        canceled?.Ready.ForEach(cut => files.Remove(cut.Person, cut.Version));
        if (canceled is not null)
        {
            zips.Remove(canceled.StoredName);
        }

        return canceled is not null;
    }

    private sealed record Canceled(string StoredName, List<(PersonId Person, long Version)> Ready);
}
