using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Data.Photos;

/// <summary>Zips of pictures, for their pages and for what goes on with them.</summary>
internal sealed class PhotoImportReader(StudentIdsDb db)
{
    private const int Recent = 20;

    /// <summary>The latest of this school.</summary>
    public Task<List<PhotoImport>> Latest(CancellationToken stop) =>
        db.PhotoImports.AsNoTracking().OrderByDescending(import => import.Id).Take(Recent).ToListAsync(stop);

    /// <summary>One of this school.</summary>
    public Task<PhotoImport?> Find(PhotoImportId id, CancellationToken stop) => db.PhotoImports.AsNoTracking().FirstOrDefaultAsync(import => import.Id == id, stop);

    /// <summary>All its lines, in the order of the zip.</summary>
    public Task<List<PhotoLine>> Lines(PhotoImportId id, CancellationToken stop) =>
        db.PhotoLines.AsNoTracking().Where(line => line.ImportId == id).OrderBy(line => line.Id).ToListAsync(stop);

    public Task<PhotoLine?> Line(PhotoImportId id, long line, CancellationToken stop) => db.PhotoLines.AsNoTracking().FirstOrDefaultAsync(row => row.ImportId == id && row.Id == line, stop);

    /// <summary>Of all schools, what is to be read or applied.</summary>
    public Task<List<PhotoImport>> UnderWay(CancellationToken stop) =>
        db.PhotoImports.AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(import => import.State == PhotoImportState.Reading || import.State == PhotoImportState.Applying).ToListAsync(stop);
}
