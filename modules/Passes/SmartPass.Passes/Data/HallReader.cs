using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

/// <summary>The hall in one statement over the index of those who are out.</summary>
internal sealed class HallReader(PassesDb db, TimeProvider clock) : IHall
{
    public async Task<Hall> Now(SchoolId school, CancellationToken stop = default) => new(
        await db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter])
            .Where(pass => pass.SchoolId == school && pass.Status == PassStatus.Active)
            .Select(pass => new OutPass(pass.Id, pass.StudentId, pass.FromId, pass.ToId, pass.StartedAt!.Value, pass.DueAt!.Value))
            .ToListAsync(stop),
        clock.GetUtcNow());
}
