using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Acts;

/// <summary>A host offers an activity, or changes one; without a period it is a template. Its coming sessions follow.</summary>
internal sealed class SaveActivity(
    FlexDb db, Writing writing, PlanSessions plan, OfferChanged changed, OfferCheck check, DayInHand hand, IRooms rooms, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="id">The activity; null for a new one.</param>
    /// <param name="written">What it is to be, checked.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<OfferOutcome> Save(ActivityId? id, ActivityPlan written, CancellationToken stop = default) => writing.Do("save an activity", async () =>
    {
        IReadOnlyCollection<DateOnly> dates = [];
        // A host who turns out to be elsewhere then takes the whole of it back.
        var outcome = await writing.Try(async () => await Check(written) ?? await Write(id, written, on => dates = on), outcome => outcome is OfferOutcome.Saved);
        if (outcome is OfferOutcome.Saved)
        {
            await changed.On(dates);
            // Whom it is for, and what it is called, stand in no row of its sessions.
            hand.ReadAnew((await plan.Coming(written.Period)).Except(dates));
        }

        return outcome;
    }, stop);

    private async Task<OfferOutcome?> Check(ActivityPlan written)
    {
        var staff = (await people.Staff(school.Id)).Select(person => person.Id).ToHashSet();
        return written switch
        {
            { Room: var room } when (await rooms.All(school.Id)).All(one => one.Id != room) => new OfferOutcome.NoSuchRoom(),
            { Hosts: var named } when !named.All(staff.Contains) => new OfferOutcome.NoSuchHost(),
            { Period: { } period } when !await db.Periods.AnyAsync(one => one.Id == period && one.EndedAt == null) => new OfferOutcome.NotThere(),
            _ => null,
        };
    }

    private async Task<OfferOutcome> Write(ActivityId? id, ActivityPlan written, Action<IReadOnlyCollection<DateOnly>> changedOn)
    {
        var activity = id is null ? new Activity { SchoolId = school.Id, MadeById = actor.Id } : await db.Activities.FirstOrDefaultAsync(one => one.Id == id && one.EndedAt == null && !one.IsDefault);
        if (activity is null || !MayHost.Change(actor.Actor, activity) || !MayHost.Offer(actor.Actor, written.Hosts))
        {
            return new OfferOutcome.NotThere();
        }

        if (written.Capacity is { } seats && activity.Id != default && await MostSeated(activity.Id) is var seated && seated > seats)
        {
            return new OfferOutcome.TooFewSeats(seated);
        }

        var before = activity.PeriodId;
        activity.Set(written);
        if (id is null)
        {
            db.Add(activity);
        }

        await db.SaveChangesAsync();
        HashSet<DateOnly> dates = [];
        foreach (var of in new[] { before, written.Period }.OfType<FlexPeriodId>().Distinct())
        {
            dates.UnionWith(await plan.Plan(await db.Periods.SingleAsync(period => period.Id == of), clock.GetUtcNow()));
        }

        changedOn(dates);
        if (await check.Of(activity.Id, dates) is { } wrong)
        {
            return wrong;
        }

        return new OfferOutcome.Saved(activity.Id.Value);
    }

    /// <summary>In the coming session that has most.</summary>
    private async Task<int> MostSeated(ActivityId activity)
    {
        var now = clock.GetUtcNow();
        var counts = await db.ActivitySessions.Where(one => one.ActivityId == activity && db.Sessions.Any(session => session.Id == one.SessionId && session.StartsAt > now))
            .Select(one => db.SignUps.Count(signUp => signUp.ActivityId == one.Id && signUp.State == SignUpState.Seated)).ToListAsync();
        return counts.DefaultIfEmpty().Max();
    }
}
