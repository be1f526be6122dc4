using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;

namespace SmartPass.Passes.Sweeps;

/// <summary>A sweep over passes of one kind that are due. Each is taken in a transaction of its own and looked at again there, so running twice changes nothing.</summary>
internal abstract partial class DuePasses(PassesDb db, Writing writing, ILogger<DuePasses> log) : IDueSweep
{
    private const int AtOnce = 200;

    protected abstract Expression<Func<Pass, bool>> Kind { get; }

    public async Task<DateTimeOffset?> NextDue(CancellationToken stop) =>
        await Candidates().OrderBy(pass => pass.NextAt).Select(pass => pass.NextAt).FirstOrDefaultAsync(stop);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        while (await SettleSome(now, stop) == AtOnce)
        {
        }
    }

    /// <summary>Settles one pass at the moment it became due.</summary>
    protected abstract Task SettleOne(Pass pass, DateTimeOffset due);

    private async Task<int> SettleSome(DateTimeOffset now, CancellationToken stop)
    {
        var due = await Candidates().Where(pass => pass.NextAt <= now).OrderBy(pass => pass.NextAt).Select(pass => pass.Id).Take(AtOnce).ToListAsync(stop);
        var settled = 0;
        foreach (var id in due)
        {
            try
            {
                await writing.Do(GetType().Name, () => Take(id, now), stop);
                settled++;
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                // One pass that cannot be settled must not keep the others of the district waiting.
                NotSettled(log, failure, id.Value);
            }
        }

        return settled;
    }

    private async Task Take(PassId id, DateTimeOffset now)
    {
        if (await Candidates().FirstOrDefaultAsync(pass => pass.Id == id && pass.NextAt <= now) is { NextAt: { } at } pass)
        {
            await SettleOne(pass, at);
            await db.SaveChangesAsync();
            db.Stale(pass);
        }
    }

    [LoggerMessage(LogLevel.Error, "Pass {Pass} could not be settled")]
    private static partial void NotSettled(ILogger log, Exception failure, long pass);

    private IQueryable<Pass> Candidates() => db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(Kind).Where(pass => pass.NextAt != null);
}
