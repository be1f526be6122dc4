using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>An administrator ends a flex period: it has no further sessions. What was is kept.</summary>
internal sealed class EndPeriod(FlexDb db, Writing writing, PlanSessions plan, OfferChanged changed, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<OfferOutcome> End(FlexPeriodId id, CancellationToken stop = default) => writing.Do<OfferOutcome>("end a flex period", async () =>
    {
        if (!actor.Can(FlexPermissions.Manage) || await db.Periods.FirstOrDefaultAsync(one => one.Id == id && one.EndedAt == null) is not { } period)
        {
            return new OfferOutcome.NotThere();
        }

        period.End(clock.GetUtcNow());
        await db.SaveChangesAsync();
        await changed.On(await plan.Plan(period, clock.GetUtcNow()));
        await audit.Add("flex.period", $"ended the flex period {period.Name}", school.Id);
        db.Stale(FlexTopics.Offer(school.Id));
        return new OfferOutcome.Saved(id.Value);
    }, stop);
}
