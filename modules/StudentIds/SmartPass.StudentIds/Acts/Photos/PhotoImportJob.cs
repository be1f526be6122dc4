using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Does what the row of an import asks for: read or apply. It may run twice or be cut off anywhere, since the lines say what is left to do; one import at a time.</summary>
internal sealed class PhotoImportJob(StudentIdsDb db, ReadPhotos read, ApplyPhotos apply, PhotoImportDoor door, ISchoolDirectory schools, CurrentSchool school, CurrentActor actor)
{
    public async Task Run(long id, CancellationToken stop)
    {
        using var turn = await door.Enter(stop);
        if (await db.PhotoImports.AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter]).FirstOrDefaultAsync(import => import.Id == new PhotoImportId(id), stop) is not { IsUnderWay: true } import
            || schools.ById(import.SchoolId) is not { } there)
        {
            return;
        }

        school.Enter(there);
        actor.Become(new Actor(import.ById, import.By, there.Id, new HashSet<Role>(), new HashSet<string>()));
        await (import.State == PhotoImportState.Reading ? read.Read(import, stop) : apply.Apply(import, stop));
    }
}

/// <summary>One at a time: pictures are the most memory and work this server ever does.</summary>
internal sealed class PhotoImportDoor : IDisposable
{
    private readonly SemaphoreSlim _door = new(1);

    public async Task<IDisposable> Enter(CancellationToken stop)
    {
        await _door.WaitAsync(stop);
        return new Turn(_door);
    }

    public void Dispose() => _door.Dispose();

    private sealed class Turn(SemaphoreSlim door) : IDisposable
    {
        public void Dispose() => door.Release();
    }
}
