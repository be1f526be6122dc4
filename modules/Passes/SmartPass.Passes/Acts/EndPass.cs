using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>A pass ends: the student is back, or staff say so. Ending it twice is no mistake: it has ended.</summary>
internal sealed class EndPass(PassInHand hand, PassHistory history, MyRooms rooms, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> End(PassId id, CancellationToken stop = default) => hand.Do("end a pass", id, Finish, stop);

    private async Task<AnswerOutcome> Finish(Pass pass)
    {
        // Asked under the gate: whose rooms they are is decided as it is now.
        if (!MayEnd.Allows(actor.Actor, pass, await rooms.Of(actor.Actor)))
        {
            // To another student a pass that is not theirs is simply not there.
            return actor.Can(PassPermissions.Answer) || actor.Can(PassPermissions.SeeBoard) ? new AnswerOutcome.NotYours() : new AnswerOutcome.NotThere();
        }

        if (pass is { Status: PassStatus.Ended, Ending.How: not EndedHow.NotRecorded })
        {
            return new AnswerOutcome.Done();
        }

        if (pass.Status != PassStatus.Active)
        {
            return PassInHand.TooLate(pass);
        }

        var now = clock.GetUtcNow();
        pass.End(actor.Id == pass.StudentId ? Ending.ByStudent(now, actor.Id) : Ending.ByStaff(now, actor.Id));
        history.Add(PassEventKind.Ended, pass, actor.Id, now);
        return new AnswerOutcome.Done();
    }
}
