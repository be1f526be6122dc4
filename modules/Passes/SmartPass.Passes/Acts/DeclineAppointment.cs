using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>A student declines an appointment, where that is left to them.</summary>
internal sealed class DeclineAppointment(PassInHand hand, PassHistory history, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Decline(PassId id, string? reason, CancellationToken stop = default) => hand.Do("decline an appointment", id, pass => Task.FromResult(SayNo(pass, reason)), stop);

    private AnswerOutcome SayNo(Pass pass, string? reason)
    {
        if (pass.StudentId != actor.Id)
        {
            return new AnswerOutcome.NotThere();
        }

        if (pass.Status is not (PassStatus.Scheduled or PassStatus.Held))
        {
            return PassInHand.TooLate(pass);
        }

        if (!pass.Declinable)
        {
            return new AnswerOutcome.Refused("This appointment cannot be declined. If the time does not fit, tell whoever invited you.");
        }

        pass.Decline();
        history.Add(PassEventKind.Declined, pass, actor.Id, clock.GetUtcNow(), string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        return new AnswerOutcome.Done();
    }
}
