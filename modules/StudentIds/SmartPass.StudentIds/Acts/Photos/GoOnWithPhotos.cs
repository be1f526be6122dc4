using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Does what the row of an import asks for: read or apply. It may run twice or be cut off anywhere, since the lines say what is left to do.</summary>
internal sealed class GoOnWithPhotos(StudentIdsDb db, ReadPhotos read, ApplyPhotos apply, ISchoolDirectory schools, CurrentSchool school, CurrentActor actor)
{
    public async Task GoOn(PhotoImportId id, CancellationToken stop)
    {
        if (await db.PhotoImports.AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter]).FirstOrDefaultAsync(import => import.Id == id, stop) is not { IsUnderWay: true } import
            || schools.ById(import.SchoolId) is not { } there)
        {
            return;
        }

        school.Enter(there);
        actor.Become(new Actor(import.ById, import.By, there.Id, new HashSet<Role>(), new HashSet<string>()));
        await (import.State == PhotoImportState.Reading ? read.Read(import, stop) : apply.Apply(import, stop));
    }
}
