using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>A host ends an activity: its coming sessions are called off. What was is kept; a template goes.</summary>
internal sealed class EndActivity(FlexDb db, Writing writing, PlanSessions plan, OfferChanged changed, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<OfferOutcome> End(ActivityId id, CancellationToken stop = default) => writing.Do<OfferOutcome>("end an activity", async () =>
    {
        if (await db.Activities.FirstOrDefaultAsync(one => one.Id == id && one.EndedAt == null && !one.IsDefault) is not { } activity || !MayHost.Change(actor.Actor, activity))
        {
            return new OfferOutcome.NotThere();
        }

        activity.End(clock.GetUtcNow());
        await db.SaveChangesAsync();
        if (activity.PeriodId is { } of)
        {
            await changed.On(await plan.Plan(await db.Periods.SingleAsync(period => period.Id == of), clock.GetUtcNow()));
        }

        db.Stale(FlexTopics.Offer(school.Id));
        return new OfferOutcome.Saved(id.Value);
    }, stop);
}
