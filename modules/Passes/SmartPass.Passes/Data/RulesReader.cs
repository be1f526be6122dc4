using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Data;

/// <summary>What a school has set for passes.</summary>
internal sealed class RulesReader(PassesDb db)
{
    private static readonly string[] School = [ModuleDb.SchoolFilter];

    /// <summary>The school's rules; the usual ones where it set none.</summary>
    public async Task<PassRules> OfSchool(SchoolId school, CancellationToken stop = default) =>
        await db.Rules.IgnoreQueryFilters(School).AsNoTracking().FirstOrDefaultAsync(rules => rules.SchoolId == school, stop)
        ?? new PassRules { SchoolId = school };

    /// <summary>Whether and why passes are paused in the whole school.</summary>
    public Task<Freeze?> FreezeOf(SchoolId school, CancellationToken stop = default) =>
        db.Freezes.IgnoreQueryFilters(School).AsNoTracking().FirstOrDefaultAsync(freeze => freeze.SchoolId == school, stop);

    /// <summary>What holds for one student instead; null for nothing.</summary>
    public Task<StudentException?> ExceptionOf(SchoolId school, PersonId student, CancellationToken stop = default) =>
        db.Exceptions.IgnoreQueryFilters(School).AsNoTracking().FirstOrDefaultAsync(exception => exception.SchoolId == school && exception.StudentId == student, stop);
}
