using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A student in line for a full room goes to another one that has a place. The place in line is given up only if they may start.</summary>
internal sealed class GoInstead(PassInHand hand, StartPass start, TripMaker trips, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Go(PassId waiting, RoomId to, CancellationToken stop = default) => hand.Do("go elsewhere from a line", waiting, pass => Leave(pass, to), stop);

    private async Task<AnswerOutcome> Leave(Pass pass, RoomId other)
    {
        if (pass.StudentId != actor.Id)
        {
            return new AnswerOutcome.NotThere();
        }

        if (pass.Status is not (PassStatus.InLine or PassStatus.Offered))
        {
            return PassInHand.TooLate(pass);
        }

        var facts = await rooms.Facts(school.Id, [pass.FromId, other]);
        if (facts.GetValueOrDefault(other) is not { Approval: ApprovalRule.SelfCheckout } to || facts.GetValueOrDefault(pass.FromId) is not { } from)
        {
            return new AnswerOutcome.Refused("Leave the line first, then choose another place.");
        }

        var trip = Trip.Instead(pass, from, to, (await trips.Stretch(pass.StudentId))(to.TimeLimit), $"instead of {pass.Id} to {other}");
        return await start.Start(Pass.Now(trip, PassRoute.SelfCheckout, actor.Id, clock.GetUtcNow()), from, to, actor.Actor, new StartTerms { MayWait = false }) switch
        {
            StartOutcome.Refused refused => new AnswerOutcome.Refused(refused.Decision.ToStudent),
            _ => new AnswerOutcome.Done(),
        };
    }
}
