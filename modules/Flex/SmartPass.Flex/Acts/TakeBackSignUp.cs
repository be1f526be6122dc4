using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>Staff take a student out of an activity, or move them to another of the session that is theirs to decide too. Taken out, the student comes back to what they had before.</summary>
internal sealed class TakeBackSignUp(Writing writing, DayInHand hand, CurrentActor actor, TimeProvider clock)
{
    public Task<SignUpOutcome> TakeBack(ActivitySessionId activity, PersonId student, CancellationToken stop = default) => writing.Do<SignUpOutcome>("take back a sign-up", async () =>
    {
        if (await Find(activity, student) is not var (day, offer, signUp))
        {
            return new SignUpOutcome.NotThere();
        }

        if (!MayHost.TakeBack(actor.Actor, signUp))
        {
            return new SignUpOutcome.IsLocked(offer.Activity.Title);
        }

        if (clock.GetUtcNow() >= offer.Activity.Times.EndsAt)
        {
            return new SignUpOutcome.TooLate();
        }

        day.End(signUp, SignUpEnd.TakenBack, actor.Id, clock.GetUtcNow(), hand.Rules);
        hand.Keep(day);
        return new SignUpOutcome.Done(offer.Activity.Title);
    }, stop);

    /// <summary>One who cannot be had in the other stays where they are.</summary>
    public Task<SignUpOutcome> Move(ActivitySessionId from, PersonId student, ActivitySessionId to, CancellationToken stop = default) => writing.Do<SignUpOutcome>("move to another activity", async () =>
    {
        if (await Find(from, student) is not var (day, offer, signUp) || day.Offer(to) is not { } other || other.Activity.Session != offer.Activity.Session || !hand.IsTheirs(other))
        {
            return new SignUpOutcome.NotThere();
        }

        if (!MayHost.TakeBack(actor.Actor, signUp))
        {
            return new SignUpOutcome.IsLocked(offer.Activity.Title);
        }

        var rank = signUp.Rank > SignUpRank.OwnChoice ? signUp.Rank : MayHost.Rank(actor.Actor, required: false);
        var bid = new Bid(student, to, SignUpWay.Staff, rank, actor.Actor, clock.GetUtcNow());
        var outcome = day.Move(signUp, bid, hand.Rules);
        hand.Keep(day);
        return outcome is SeatOutcome.Refused refused ? new SignUpOutcome.Refused(refused.Decision) : new SignUpOutcome.Done(other.Activity.Title);
    }, stop);

    /// <summary>What of a student in an activity counts: the seat before what is set aside, and that before the line.</summary>
    private async Task<(FlexDay Day, Offer Offer, SignUp SignUp)?> Find(ActivitySessionId activity, PersonId student) =>
        await hand.Open(activity) is var (day, offer) && hand.IsTheirs(offer)
        && day.Of(student).Where(signUp => signUp.ActivityId == activity).OrderBy(signUp => signUp.State).ThenByDescending(signUp => signUp.Rank).FirstOrDefault() is { } found
            ? (day, offer, found)
            : null;
}
