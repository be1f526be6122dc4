using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

internal sealed class RulesReader(PassesDb db)
{
    /// <summary>The school's rules; the usual ones where it set none.</summary>
    public async Task<PassRules> OfSchool(SchoolId school, CancellationToken stop = default) =>
        await db.Rules.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().FirstOrDefaultAsync(rules => rules.SchoolId == school, stop)
        ?? new PassRules { SchoolId = school };
}
