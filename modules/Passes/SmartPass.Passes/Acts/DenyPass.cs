using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff say "not now", with a word of reason if they have one.</summary>
internal sealed class DenyPass(PassInHand hand, PassHistory history, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Deny(PassId id, string? reason, CancellationToken stop = default) =>
        hand.Do("deny a pass", id, pass => SayNo(pass, reason), stop);

    private async Task<AnswerOutcome> SayNo(Pass pass, string? reason)
    {
        // Asked under the gate: who may answer is decided by the room as it is now.
        var facts = await rooms.Facts(school.Id, [pass.ToId]);
        if (!MayAnswer.Allows(actor.Actor, pass, facts.GetValueOrDefault(pass.ToId)))
        {
            return new AnswerOutcome.NotYours();
        }

        if (pass.Status != PassStatus.Requested)
        {
            return PassInHand.TooLate(pass);
        }

        if (reason?.Length > Pass.LongestMessage)
        {
            return new AnswerOutcome.Refused($"Keep it under {Pass.LongestMessage} characters.");
        }

        var now = clock.GetUtcNow();
        var word = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        pass.Deny(new Answer(actor.Id, now, word));
        history.Add(PassEventKind.Denied, pass, actor.Id, now, word);
        return new AnswerOutcome.Done();
    }
}
