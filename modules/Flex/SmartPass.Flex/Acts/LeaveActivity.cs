using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>A student leaves an activity, or its waitlist.</summary>
internal sealed class LeaveActivity(Writing writing, DayInHand hand, CurrentActor actor, TimeProvider clock)
{
    public Task<SignUpOutcome> Leave(ActivitySessionId activity, CancellationToken stop = default) => writing.Do("leave an activity", () => Decide(activity), stop);

    private async Task<SignUpOutcome> Decide(ActivitySessionId activity)
    {
        if (await hand.Open(activity) is not var (day, offer))
        {
            return new SignUpOutcome.NotThere();
        }

        var (now, own) = (clock.GetUtcNow(), day.Of(actor.Id).Where(signUp => signUp.ActivityId == activity && signUp.State is SignUpState.Seated or SignUpState.Waiting).ToList());
        if (own.FirstOrDefault(signUp => signUp.Rank == SignUpRank.OwnChoice) is not { } mine)
        {
            return own.Count > 0 ? new SignUpOutcome.IsLocked(offer.Activity.Title) : new SignUpOutcome.NotThere();
        }

        if (now >= offer.Activity.Times.ClosesAt)
        {
            return new SignUpOutcome.TooLate();
        }

        day.End(mine, SignUpEnd.Left, actor.Id, now, hand.Rules);
        hand.Keep(day);
        return new SignUpOutcome.Done(offer.Activity.Title);
    }
}
