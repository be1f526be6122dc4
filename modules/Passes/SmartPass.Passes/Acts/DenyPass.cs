using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff say "not now", with a word of reason if they have one.</summary>
internal sealed class DenyPass(PassInHand hand, PassHistory history, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<AnswerOutcome> Deny(PassId id, string? reason, CancellationToken stop = default)
    {
        var facts = (await rooms.All(school.Id, stop)).ToDictionary(room => room.Id);
        return await hand.Do("deny a pass", id, pass => Task.FromResult(SayNo(pass, facts.GetValueOrDefault(pass.ToId), reason)), stop);
    }

    private AnswerOutcome SayNo(Pass pass, RoomFacts? to, string? reason)
    {
        if (!MayAnswer.Allows(actor.Actor, pass, to))
        {
            return new AnswerOutcome.NotYours();
        }

        if (pass.Status != PassStatus.Requested)
        {
            return PassInHand.TooLate(pass);
        }

        var now = clock.GetUtcNow();
        var word = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        pass.Deny(new Answer(actor.Id, now, word));
        history.Add(PassEventKind.Denied, pass, actor.Id, now, word);
        return new AnswerOutcome.Done();
    }
}
