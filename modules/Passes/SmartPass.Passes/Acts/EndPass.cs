using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A pass ends: the student is back, or staff say so. Ending it twice is no mistake: it has ended.</summary>
internal sealed class EndPass(PassInHand hand, PassHistory history, MyRooms rooms, CurrentActor actor, TimeProvider clock)
{
    public async Task<AnswerOutcome> End(PassId id, CancellationToken stop = default)
    {
        var mine = await rooms.Of(actor.Actor, stop);
        return await hand.Do("end a pass", id, pass => Task.FromResult(Finish(pass, mine)), stop);
    }

    private AnswerOutcome Finish(Pass pass, IReadOnlyList<RoomFacts> mine)
    {
        if (!MayEnd.Allows(actor.Actor, pass, mine))
        {
            // To another student a pass that is not theirs is simply not there.
            return actor.Can(PassPermissions.Answer) || actor.Can(PassPermissions.SeeBoard) ? new AnswerOutcome.NotYours() : new AnswerOutcome.NotThere();
        }

        if (pass.Status == PassStatus.Ended)
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
