using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>Inside its caller's transaction: what is offered on some dates has changed. Whoever was in an activity that is called off comes back to what they had before, and who waits moves up into seats that are new.</summary>
internal sealed class OfferChanged(DayInHand hand, CurrentActor actor, TimeProvider clock)
{
    public async Task On(IEnumerable<DateOnly> dates)
    {
        var now = clock.GetUtcNow();
        foreach (var date in dates)
        {
            var day = await hand.OpenAnew(date);
            // Of a session that is called off as a whole everyone keeps their place: it may yet be held. Seats last: what else is off does not come back in their place.
            foreach (var signUp in day.Offers.Where(offer => offer.IsOffAlone && offer.Activity.Times.EndsAt > now).SelectMany(offer => day.In(offer.Id)).OrderBy(signUp => signUp.State == SignUpState.Seated).ToList())
            {
                day.End(signUp, SignUpEnd.CalledOff, actor.Id, now, hand.Rules);
            }

            day.Settle(now, hand.Rules);
            hand.Keep(day);
        }
    }
}
