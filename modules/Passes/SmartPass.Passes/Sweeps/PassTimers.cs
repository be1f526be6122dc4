using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Sweeps;

/// <summary>What happens to passes by themselves, in the order in which it fell due, each at its own time and in a transaction of its own. Each is looked at again there, so running twice changes nothing.</summary>
internal sealed partial class PassTimers(PassesDb db, Writing writing, FallDue fallDue, MoveLine line, ISchoolDirectory schools, CurrentSchool school, ILogger<PassTimers> log) : IDueSweep
{
    private const int MostInARow = 20_000;

    public async Task<DateTimeOffset?> NextDue(CancellationToken stop) =>
        await Timed().OrderBy(pass => pass.NextAt).Select(pass => pass.NextAt).FirstOrDefaultAsync(stop);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        // What one settles may make another due: an offer passed over is offered on. So the next is asked for each time.
        HashSet<PassId> failed = [];
        for (var settled = 0; settled < MostInARow; settled++)
        {
            var due = await Timed().Where(pass => pass.NextAt <= now && !failed.Contains(pass.Id)).OrderBy(pass => pass.NextAt).ThenBy(pass => pass.Id)
                .Select(pass => new { pass.Id, pass.SchoolId }).FirstOrDefaultAsync(stop);
            if (due is null)
            {
                return;
            }

            try
            {
                school.Enter(schools.ById(due.SchoolId)!);
                await writing.Do("settle a pass", () => Take(due.Id, now), stop);
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                // One pass that cannot be settled must not keep the others of the district waiting.
                NotSettled(log, failure, due.Id.Value);
                failed.Add(due.Id);
            }
        }
    }

    private async Task Take(PassId id, DateTimeOffset now)
    {
        if (await Timed().FirstOrDefaultAsync(pass => pass.Id == id && pass.NextAt <= now) is { NextAt: { } due } pass)
        {
            db.Stale(pass);
            await fallDue.Settle(pass, due, now);
            if (pass.NextAt == due)
            {
                throw new InvalidOperationException($"What was due for pass {id} was not settled.");
            }

            await db.SaveChangesAsync();
            db.Stale(pass);
            await line.Move(due);
        }
    }

    [LoggerMessage(LogLevel.Error, "Pass {Pass} could not be settled")]
    private static partial void NotSettled(ILogger log, Exception failure, long pass);

    /// <summary>Those of the schools there are: at one that is closed nothing happens any more.</summary>
    private IQueryable<Domain.Pass> Timed()
    {
        var open = schools.All.Select(school => school.Id).ToList();
        return db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(pass => pass.NextAt != null && open.Contains(pass.SchoolId));
    }
}
