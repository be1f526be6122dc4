using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One pass of this school, whatever became of it.</summary>
internal sealed class OnePassReader(PassesDb db)
{
    public Task<Pass?> Read(PassId id, CancellationToken stop) =>
        db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.Id == id, stop);
}
