using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>The student takes a request back.</summary>
internal sealed class WithdrawRequest(PassInHand hand, PassHistory history, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Withdraw(PassId id, CancellationToken stop = default) => hand.Do("withdraw a request", id, pass => Task.FromResult(TakeBack(pass)), stop);

    private AnswerOutcome TakeBack(Pass pass)
    {
        if (pass.StudentId != actor.Id)
        {
            return new AnswerOutcome.NotThere();
        }

        if (pass.Status != PassStatus.Requested)
        {
            return PassInHand.TooLate(pass);
        }

        pass.Withdraw();
        history.Add(PassEventKind.Withdrawn, pass, actor.Id, clock.GetUtcNow());
        return new AnswerOutcome.Done();
    }
}
