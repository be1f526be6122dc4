using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff let a student go, with other minutes or to another place if they say so. If it may not start now the request stays as it was.</summary>
internal sealed class ApprovePass(PassInHand hand, StartPass start, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Approve(PassId id, int? minutes = null, RoomId? instead = null, CancellationToken stop = default) =>
        hand.Do("approve a pass", id, pass => LetGo(pass, minutes, instead), stop);

    private async Task<AnswerOutcome> LetGo(Pass pass, int? minutes, RoomId? instead)
    {
        // Asked under the gate: whoever closed the room while this waited there is heard. A retired room still tells its name; that it is closed is for the rules to say.
        var facts = await rooms.Facts(school.Id, [pass.FromId, pass.ToId, instead ?? pass.ToId]);
        if (!MayAnswer.Allows(actor.Actor, pass, facts.GetValueOrDefault(pass.ToId)))
        {
            return new AnswerOutcome.NotYours();
        }

        if (pass.Status != PassStatus.Requested)
        {
            return PassInHand.TooLate(pass);
        }

        if (!facts.TryGetValue(instead ?? pass.ToId, out var to))
        {
            return new AnswerOutcome.Refused("That place is not there. Choose another one.");
        }

        var decision = await start.Start(pass, facts[pass.FromId], to, actor.Actor, new Answer(actor.Id, clock.GetUtcNow(), null), Change.Of(pass, facts[pass.ToId], to, minutes));
        return decision.MayStart ? new AnswerOutcome.Done() : new AnswerOutcome.Refused(decision.First.Verdict.ToStaff);
    }
}
