using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Sweeps;

/// <summary>With each new day of a school, and when its bells, its calendar or its clock change, flex periods have the sessions of the next weeks. What is planned is not planned again.</summary>
internal sealed class PlannedSessions(
    FlexDb db, PlanSessions plan, OfferChanged changed, FollowedBySchool<PlannedSessions, (DateOnly Date, long Bells, string Zone)> followed, Topics topics, Writing writing, ISchoolDirectory schools, CurrentSchool school, TimeProvider clock) : IDueSweep
{
    public async Task<DateTimeOffset?> NextDue(CancellationToken stop) =>
        (await Concerned(stop)).Min(at => (DateTimeOffset?)at.Instant(at.Date(clock.GetUtcNow()).AddDays(1), default));

    public async Task Settle(DateTimeOffset now, CancellationToken stop) =>
        await followed.Follow(await Concerned(stop), at => (at.Date(now), topics.Version(RosterTopics.Bells(at.Id)), at.Zone.Id), async at =>
        {
            school.Enter(at);
            foreach (var id in await db.Periods.Where(period => period.EndedAt == null).Select(period => period.Id).ToListAsync(stop))
            {
                await writing.Do("plan sessions", async () => await changed.On(await plan.Plan(await db.Periods.SingleAsync(period => period.Id == id), now)), stop);
            }
        });

    /// <summary>Schools that have a flex period.</summary>
    private async Task<IReadOnlyList<School>> Concerned(CancellationToken stop)
    {
        var ids = await db.Periods.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(period => period.EndedAt == null).Select(period => period.SchoolId).Distinct().ToListAsync(stop);
        return [.. ids.Select(schools.ById).OfType<School>()];
    }
}
