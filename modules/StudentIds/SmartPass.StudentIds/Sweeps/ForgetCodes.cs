using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Sweeps;

/// <summary>Codes that were taken are kept for as long as they could be shown again, refusals for half a year. What is gone is gone, so that it may run twice.</summary>
internal sealed class ForgetCodes(StudentIdsDb db, Writing writing) : IDueSweep
{
    // Many at once: each scan would have a sweep of its own.
    private static readonly TimeSpan Lump = TimeSpan.FromMinutes(10);

    public async Task<DateTimeOffset?> NextDue(CancellationToken stop)
    {
        var seen = await Seen().OrderBy(code => code.At).Select(code => (DateTimeOffset?)code.At).FirstOrDefaultAsync(stop);
        var refused = await Refused().OrderBy(code => code.LastAt).Select(code => (DateTimeOffset?)code.LastAt).FirstOrDefaultAsync(stop);
        return (seen + SeenCode.KeptFor + Lump, refused + RefusedCode.KeptFor) switch
        {
            ({ } one, { } other) => one < other ? one : other,
            var (one, other) => one ?? other,
        };
    }

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (await NextDue(stop) is not { } due || due > now)
        {
            return;
        }

        var (seen, refused) = (now - SeenCode.KeptFor, now - RefusedCode.KeptFor);
        await writing.Do("forget codes", async () =>
        {
            await Seen().Where(code => code.At <= seen).ExecuteDeleteAsync();
            await Refused().Where(code => code.LastAt <= refused).ExecuteDeleteAsync();
        }, stop);
    }

    private IQueryable<SeenCode> Seen() => db.Seen.IgnoreQueryFilters([ModuleDb.SchoolFilter]);

    private IQueryable<RefusedCode> Refused() => db.Refused.IgnoreQueryFilters([ModuleDb.SchoolFilter]);
}
