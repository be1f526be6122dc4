using Microsoft.EntityFrameworkCore;
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
internal sealed class PlannedDays(PassesDb db, PlanSeries plan, FollowedBySchool<PlannedDays, (DateOnly Date, long Bells)> followed, Topics topics, Writing writing, ISchoolDirectory schools, CurrentSchool school, TimeProvider clock) : IDueSweep
{
    public async Task<DateTimeOffset?> NextDue(CancellationToken stop) =>
        (await Concerned(stop)).Min(at => (DateTimeOffset?)at.Instant(at.Date(clock.GetUtcNow()).AddDays(1), default));

    public async Task Settle(DateTimeOffset now, CancellationToken stop) =>
        await followed.Follow(await Concerned(stop), at => (at.Date(now), topics.Version(RosterTopics.Bells(at.Id))), at =>
        {
            school.Enter(at);
            return writing.Do("plan series", () => plan.Ahead(now), stop);
        });

    /// <summary>Schools that have anything planned by days or periods.</summary>
    private async Task<IReadOnlyList<School>> Concerned(CancellationToken stop)
    {
        var series = await db.Series.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(series => series.StoppedAt == null).Select(series => series.SchoolId).Distinct().ToListAsync(stop);
        var planned = await db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(pass => pass.Status == PassStatus.Scheduled && pass.PlannedAt != null && pass.PlannedPeriod != null).Select(pass => pass.SchoolId).Distinct().ToListAsync(stop);
        return [.. series.Union(planned).Select(schools.ById).OfType<School>()];
    }
}
