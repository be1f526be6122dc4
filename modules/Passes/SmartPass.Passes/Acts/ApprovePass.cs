using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff let a student go, with other minutes or to another place if they say so. If it may not start now the request stays as it was.</summary>
internal sealed class ApprovePass(PassInHand hand, StartPass start, PassHistory history, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Approve(PassId id, int? minutes = null, RoomId? instead = null, CancellationToken stop = default) =>
        hand.Do("approve a pass", id, pass => LetGo(pass, minutes, instead), stop);

    private async Task<AnswerOutcome> LetGo(Pass pass, int? minutes, RoomId? instead)
    {
        // Asked under the gate: whoever closed the room while this waited there is heard.
        var facts = (await rooms.All(school.Id)).ToDictionary(room => room.Id);
        if (!MayAnswer.Allows(actor.Actor, pass, facts.GetValueOrDefault(pass.ToId)))
        {
            return new AnswerOutcome.NotYours();
        }

        if (pass.Status != PassStatus.Requested)
        {
            return PassInHand.TooLate(pass);
        }

        if (!facts.TryGetValue(instead ?? pass.ToId, out var to) || !facts.TryGetValue(pass.FromId, out var from))
        {
            return new AnswerOutcome.Refused("That room is no longer in use. Choose another place.");
        }

        var before = (pass.ToId, pass.Minutes);
        pass.Change(to, minutes ?? (instead is null ? pass.Minutes : to.TimeLimit));
        var changed = before != (pass.ToId, pass.Minutes);
        var decision = await start.Start(pass, from, to, actor.Actor, new Answer(actor.Id, clock.GetUtcNow(), null));
        if (!decision.MayStart)
        {
            pass.Change(facts.GetValueOrDefault(before.ToId) ?? to, before.Minutes);
            return new AnswerOutcome.Refused(decision.First.Verdict.ToStaff);
        }

        if (changed)
        {
            history.Add(PassEventKind.Changed, pass, actor.Id, clock.GetUtcNow());
        }

        return new AnswerOutcome.Done();
    }
}
