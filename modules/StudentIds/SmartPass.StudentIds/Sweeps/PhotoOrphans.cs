using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Sweeps;

/// <summary>At every start and once a day: files that no row names are deleted, as a process leaves them that ends between writing a file and recording it.</summary>
internal sealed class PhotoOrphans(StudentIdsDb db, PhotoFiles files, ZipFiles zips, LastOrphans last) : IDueSweep
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    // One of this moment may not be recorded yet.
    private static readonly TimeSpan Young = TimeSpan.FromHours(1);

    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult(last.At + Every);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (last.At + Every > now)
        {
            return;
        }

        // The files are listed before the rows: what is recorded between is then found.
        var (pictures, packed) = (files.Before(now - Young), zips.Before(now - Young));
        var named = await Named(stop);
        foreach (var (path, _, _) in pictures.Where(picture => !named.Contains((picture.Person, picture.Version))))
        {
            PhotoFiles.Delete(path);
        }

        var reading = await db.PhotoImports.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(import => import.State == PhotoImportState.Reading).Select(import => import.StoredName).ToListAsync(stop);
        foreach (var name in packed.Except(reading))
        {
            zips.Remove(name);
        }

        last.At = now;
    }

    private async Task<HashSet<(PersonId, long)>> Named(CancellationToken stop)
    {
        var photos = await db.Photos.AsNoTracking().Select(photo => new { photo.PersonId, photo.Version }).ToListAsync(stop);
        var ready = await db.PhotoLines.AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(line => line.State == PhotoLineState.Waiting)
            .Select(line => new { line.PersonId, line.Version }).ToListAsync(stop);
        return [.. photos.Select(photo => (photo.PersonId, photo.Version)), .. ready.Select(line => (line.PersonId!.Value, line.Version!.Value))];
    }
}

/// <summary>When orphans were looked for last; never since the start of the process.</summary>
internal sealed class LastOrphans
{
    public DateTimeOffset? At { get; set; }
}
