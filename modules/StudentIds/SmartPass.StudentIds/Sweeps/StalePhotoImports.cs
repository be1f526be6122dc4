using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Sweeps;

/// <summary>Photos of a zip to which nobody said yes for a day are taken back with their files, and reports go after thirty days.</summary>
internal sealed class StalePhotoImports(StudentIdsDb db, PhotoFiles files, ZipFiles zips, Writing writing) : IDueSweep
{
    private IQueryable<PhotoImport> Imports => db.PhotoImports.IgnoreQueryFilters([ModuleDb.SchoolFilter]);

    private IQueryable<PhotoLine> Lines => db.PhotoLines.IgnoreQueryFilters([ModuleDb.SchoolFilter]);

    public async Task<DateTimeOffset?> NextDue(CancellationToken stop)
    {
        var waits = await Imports.Where(import => import.State == PhotoImportState.Read).MinAsync(import => import.ReadAt, stop) + PhotoImport.LongestWait;
        var ended = await Imports.MinAsync(import => import.EndedAt, stop) + PhotoImport.ReportKept;
        return waits is null || ended < waits ? ended : waits;
    }

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        var (waited, kept) = (now - PhotoImport.LongestWait, now - PhotoImport.ReportKept);
        if (!await Imports.AnyAsync(import => (import.State == PhotoImportState.Read && import.ReadAt <= waited) || import.EndedAt <= kept, stop))
        {
            return;
        }

        var (ready, stored) = await writing.Do("ids.tidy-photo-imports", async () =>
        {
            await Imports.Where(import => import.EndedAt <= kept).ExecuteDeleteAsync(CancellationToken.None);
            var stale = await Imports.Where(import => import.State == PhotoImportState.Read && import.ReadAt <= waited).ToListAsync(CancellationToken.None);
            var ids = stale.ConvertAll(import => import.Id);
            var lines = await Lines.Where(line => ids.Contains(line.ImportId) && line.State == PhotoLineState.Waiting).ToListAsync(CancellationToken.None);
            stale.ForEach(import => import.Cancel(import.ReadAt!.Value + PhotoImport.LongestWait));
            lines.ForEach(line => line.State = PhotoLineState.Done);
            await db.SaveChangesAsync(CancellationToken.None);
            ids.ForEach(id => db.Stale(PhotoImportTopics.Of(id)));
            return (lines.ConvertAll(line => (Person: line.PersonId!.Value, Version: line.Version!.Value)), stale.ConvertAll(import => import.StoredName));
        }, stop);
        ready.ForEach(cut => files.Remove(cut.Person, cut.Version));
        stored.ForEach(zips.Remove);
    }
}
