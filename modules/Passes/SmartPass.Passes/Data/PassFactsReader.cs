using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

internal sealed class PassFactsReader(PassesDb db) : IPassFacts
{
    public async Task<IReadOnlyDictionary<PassId, PassFacts>> Of(IReadOnlyCollection<PassId> ids, CancellationToken stop = default)
    {
        var passes = await db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(pass => ids.Contains(pass.Id)).ToListAsync(stop);
        return passes.ToDictionary(pass => pass.Id, pass => new PassFacts(
            pass.Id, pass.SchoolId, pass.StudentId, pass.FromId, pass.ToId, pass.Route, pass.Urgent, pass.MadeById,
            [.. pass.AskedOf.Select(asked => asked.StaffId)], pass.PlannedAt, pass.DueAt, pass.IsOver));
    }
}
