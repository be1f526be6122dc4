using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>A host calls off an activity in one session, lets it take place after all, or takes nobody for now.</summary>
internal sealed class CallOffActivity(FlexDb db, Writing writing, OfferChanged changed, OfferCheck check, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<OfferOutcome> CallOff(ActivitySessionId id, string why, CancellationToken stop = default) => Do("call off an activity", id, one => one.CallOff(why), stop);

    public Task<OfferOutcome> Restore(ActivitySessionId id, CancellationToken stop = default) => Do("restore an activity", id, one => one.Restore(), stop);

    /// <summary>What an administrator holds back is held for its hosts too.</summary>
    public Task<OfferOutcome> Hold(ActivitySessionId id, bool back, CancellationToken stop = default) =>
        Do("hold an activity back", id, one => one.Hold(back, byOffice: actor.Can(FlexPermissions.Manage)), stop);

    private Task<OfferOutcome> Do(string act, ActivitySessionId id, Action<ActivitySession> change, CancellationToken stop) => writing.Do<OfferOutcome>(act, async () =>
    {
        if (await db.ActivitySessions.FirstOrDefaultAsync(one => one.Id == id) is not { } one || await db.Sessions.SingleAsync(of => of.Id == one.SessionId) is not { } session
            || !MayHost.In(actor.Actor, one.HostIds, session.Date, school.Required.Date(clock.GetUtcNow())))
        {
            return new OfferOutcome.NotThere();
        }

        if (session.EndsAt <= clock.GetUtcNow())
        {
            return new OfferOutcome.HasBegun();
        }

        if (one.CalledOff == ActivitySession.NoLongerOffered)
        {
            return new OfferOutcome.NotThere();
        }

        var outcome = await writing.Try(async () =>
        {
            var comesBack = one.CalledOff is not null;
            change(one);
            if (one.CalledOff is not null && session.ClosesAt <= clock.GetUtcNow())
            {
                // Whoever had a seat in it is placed somewhere else.
                session.PlaceAgain();
            }

            await db.SaveChangesAsync();
            // Nothing stands against what is called off, or held back: only what takes place again may be in the way of something else.
            return (comesBack && one.CalledOff is null ? await check.Of(one.ActivityId, [session.Date]) : null) ?? new OfferOutcome.Saved(id.Value);
        }, outcome => outcome is OfferOutcome.Saved);
        if (outcome is not OfferOutcome.Saved)
        {
            return outcome;
        }

        await changed.On([session.Date]);
        db.Stale(FlexTopics.Offer(school.Id));
        return new OfferOutcome.Saved(id.Value);
    }, stop);
}
