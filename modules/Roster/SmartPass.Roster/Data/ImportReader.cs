using Microsoft.EntityFrameworkCore;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.OneRoster;

namespace SmartPass.Roster.Data;

/// <summary>Imports for their pages.</summary>
internal sealed class ImportReader(RosterDb db)
{
    private const int Recent = 50;

    public Task<List<Import>> Latest(CancellationToken stop) =>
        db.Imports.AsNoTracking().OrderByDescending(import => import.Id).Take(Recent).ToListAsync(stop);

    public Task<List<long>> UnderWay(CancellationToken stop) =>
        db.Imports.Where(import => import.State == ImportState.Checking || import.State == ImportState.Applying).Select(import => import.Id).ToListAsync(stop);

    public async Task<(Import Import, ImportOutcome? Outcome)?> Find(long id, CancellationToken stop)
    {
        if (await db.Imports.AsNoTracking().FirstOrDefaultAsync(import => import.Id == id, stop) is not { } import)
        {
            return null;
        }

        return (import, import.Outcome is { } json ? ImportOutcome.Read(json) : null);
    }
}
