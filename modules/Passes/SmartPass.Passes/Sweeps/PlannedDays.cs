using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Sweeps;

/// <summary>With each new day of a school, and when its bells change, the passes of series are planned ahead and those planned by a period follow its bell. What is planned is not planned again.</summary>
internal sealed partial class PlannedDays(
    PassesDb db, PlanSeries plan, FollowedBySchool<PlannedDays, (DateOnly Date, long Bells)> followed, Topics topics, Writing writing, ISchoolDirectory schools, CurrentSchool school, TimeProvider clock, ILogger<PlannedDays> log) : IDueSweep
{
    public async Task<DateTimeOffset?> NextDue(CancellationToken stop) =>
        (await Concerned(stop)).Min(at => (DateTimeOffset?)at.Instant(at.Date(clock.GetUtcNow()).AddDays(1), default));

    public async Task Settle(DateTimeOffset now, CancellationToken stop) =>
        await followed.Follow(await Concerned(stop), at => (at.Date(now), topics.Version(RosterTopics.Bells(at.Id))), at =>
        {
            school.Enter(at);
            return Plan(now, stop);
        });

    /// <summary>Each pass and each series in a transaction of its own: whoever starts a pass meanwhile waits for one of them, not for all. One that fails keeps no other waiting; it fails the school at the end, which is tried again.</summary>
    private async Task Plan(DateTimeOffset now, CancellationToken stop)
    {
        List<Exception> failures = [];
        var planned = await db.Passes.StillPlanned().Where(pass => pass.PlannedAt > now && (pass.PlannedPeriod != null || pass.SeriesId != null)).Select(pass => new { pass.Id, pass.Status }).ToListAsync(stop);
        foreach (var pass in planned.Where(pass => pass.Status == PassStatus.Scheduled))
        {
            await Try("move a planned pass", pass.Id.Value, () => plan.Move(pass.Id, now));
        }

        var (first, last) = (school.Required.Date(now), school.Required.Date(now).AddDays(PlanSeries.DaysAhead));
        foreach (var id in await db.Series.Where(series => series.StoppedAt == null && series.From <= last && series.Until >= first).Select(series => series.Id).ToListAsync(stop))
        {
            await Try("plan a series", id.Value, () => plan.Ahead(id, now));
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }

        async Task Try(string act, long subject, Func<Task> work)
        {
            try
            {
                await writing.Do(act, work, stop);
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                Failed(log, failure, act, subject);
                failures.Add(failure);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Could not {Act}: {Subject}")]
    private static partial void Failed(ILogger log, Exception failure, string act, long subject);

    /// <summary>Schools that have anything planned by days or periods.</summary>
    private async Task<IReadOnlyList<School>> Concerned(CancellationToken stop)
    {
        var series = await db.Series.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(series => series.StoppedAt == null).Select(series => series.SchoolId).Distinct().ToListAsync(stop);
        var planned = await db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).StillPlanned().Where(pass => pass.PlannedPeriod != null).Select(pass => pass.SchoolId).Distinct().ToListAsync(stop);
        return [.. series.Union(planned).Select(schools.ById).OfType<School>()];
    }
}
