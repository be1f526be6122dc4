using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>A student signs up for an activity, changes to it, or joins its waitlist.</summary>
internal sealed class SignUpFor(Writing writing, DayInHand hand, StandingReader standings, CurrentActor actor, TimeProvider clock)
{
    public Task<SignUpOutcome> SignUp(ActivitySessionId activity, CancellationToken stop = default) => writing.Do("sign up", () => Decide(activity), stop);

    private async Task<SignUpOutcome> Decide(ActivitySessionId activity)
    {
        if (await hand.Open(activity) is not var (day, offer) || offer.IsDefault || await standings.Of(actor.Id, offer) is not { } standing)
        {
            return new SignUpOutcome.NotThere();
        }

        var bid = new Bid(actor.Id, activity, SignUpWay.Student, SignUpRank.OwnChoice, actor.Actor, clock.GetUtcNow()) { Standing = standing };
        var outcome = day.Take(bid, hand.Rules, mayWait: true);
        hand.Keep(day);
        return outcome switch
        {
            SeatOutcome.Seated or SeatOutcome.AlreadyThere => new SignUpOutcome.Done(offer.Activity.Title),
            SeatOutcome.Waiting waits => new SignUpOutcome.Waiting(offer.Activity.Title, waits.Ahead),
            SeatOutcome.Refused refused => new SignUpOutcome.Refused(refused.Decision),
            _ => new SignUpOutcome.NotThere(),
        };
    }
}
