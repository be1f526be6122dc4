using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>Staff put a comment on a pass. It stands in its story, which the student sees too.</summary>
internal sealed class CommentOnPass(PassInHand hand, PassHistory history, MyRooms mine, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Comment(PassId id, string words, CancellationToken stop = default) => hand.Do("comment on a pass", id, pass => Add(pass, words.Trim()), stop);

    private async Task<AnswerOutcome> Add(Pass pass, string words)
    {
        if (actor.Id == pass.StudentId || !MaySee.Allows(actor.Actor, pass, await mine.Watched(actor.Actor)))
        {
            return PassInHand.NotTheirs(actor.Actor);
        }

        if (words.Length is 0 or > Pass.LongestMessage)
        {
            return new AnswerOutcome.Refused($"Write something, at most {Pass.LongestMessage} characters.");
        }

        history.Add(PassEventKind.Commented, pass, actor.Id, clock.GetUtcNow(), words);
        return new AnswerOutcome.Done();
    }
}
