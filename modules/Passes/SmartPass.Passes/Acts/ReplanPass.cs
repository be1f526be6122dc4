using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>Staff give a planned pass another time.</summary>
internal sealed class ReplanPass(PassInHand hand, PassHistory history, MyRooms mine, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Replan(PassId id, Plan plan, CancellationToken stop = default) => hand.Do("replan a pass", id, pass => Move(pass, plan), stop);

    private async Task<AnswerOutcome> Move(Pass pass, Plan plan)
    {
        if (actor.Id == pass.StudentId || !(actor.Can(PassPermissions.AnswerAny) || MayEnd.Concerns(actor.Actor, pass, await mine.Watched(actor.Actor))))
        {
            return PassInHand.NotTheirs(actor.Actor);
        }

        if (pass.Status != PassStatus.Scheduled)
        {
            return PassInHand.TooLate(pass);
        }

        var now = clock.GetUtcNow();
        if (!Planning.Reaches(plan.At, now))
        {
            return new AnswerOutcome.Refused(Planning.OutOfReach);
        }

        pass.Replan(plan, now);
        history.Add(PassEventKind.Planned, pass, actor.Id, now, school.Required.Dated(plan.At));
        return new AnswerOutcome.Planned(plan.At);
    }
}
