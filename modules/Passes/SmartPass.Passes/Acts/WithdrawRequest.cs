using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>A pass that has not started is taken back: by the student who asked for it or waits in line, by staff who made it or watch where it leads.</summary>
internal sealed class WithdrawRequest(PassInHand hand, PassHistory history, MyRooms rooms, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Withdraw(PassId id, CancellationToken stop = default) => hand.Do("withdraw a request", id, TakeBack, stop);

    private async Task<AnswerOutcome> TakeBack(Pass pass)
    {
        if (!await IsTheirs(pass))
        {
            return PassInHand.NotTheirs(actor.Actor);
        }

        if (pass.IsOver || pass.Status == PassStatus.Active)
        {
            return PassInHand.TooLate(pass);
        }

        // What staff planned is theirs to take back; a student declines it, where that is left to them.
        if (actor.Id == pass.StudentId && pass.MadeById != pass.StudentId && pass.Status is PassStatus.Scheduled or PassStatus.Held)
        {
            return new AnswerOutcome.Refused("Staff made this one. Decline it, or tell them.");
        }

        pass.Withdraw();
        history.Add(PassEventKind.Withdrawn, pass, actor.Id, clock.GetUtcNow());
        return new AnswerOutcome.Done();
    }

    private async Task<bool> IsTheirs(Pass pass) =>
        pass.StudentId == actor.Id || actor.Can(PassPermissions.AnswerAny)
        || (pass.Status != PassStatus.Requested && MayEnd.Concerns(actor.Actor, pass, await rooms.Watched(actor.Actor)));
}
