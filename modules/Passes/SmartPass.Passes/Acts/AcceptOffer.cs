using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>It is the student's turn in line, and they go.</summary>
internal sealed class AcceptOffer(PassInHand hand, StartPass start, IRooms rooms, CurrentSchool school, CurrentActor actor)
{
    public Task<AnswerOutcome> Accept(PassId id, CancellationToken stop = default) => hand.Do("accept an offer", id, Go, stop);

    private async Task<AnswerOutcome> Go(Pass pass)
    {
        if (pass.StudentId != actor.Id)
        {
            return new AnswerOutcome.NotThere();
        }

        if (pass.Status == PassStatus.Active)
        {
            return new AnswerOutcome.Done();
        }

        if (pass.Status == PassStatus.InLine)
        {
            return new AnswerOutcome.TooLate("It was your turn a moment ago. You are still in line; you are told when it is your turn again.");
        }

        if (pass.Status != PassStatus.Offered)
        {
            return PassInHand.TooLate(pass);
        }

        var facts = await rooms.Facts(school.Id, [pass.FromId, pass.ToId]);
        if (!facts.TryGetValue(pass.FromId, out var from) || !facts.TryGetValue(pass.ToId, out var to))
        {
            return new AnswerOutcome.Refused("That place is gone. Leave the line and choose another one.");
        }

        return await start.Start(pass, from, to, actor.Actor) switch
        {
            StartOutcome.Started => new AnswerOutcome.Done(),
            StartOutcome.Refused refused => new AnswerOutcome.Refused(refused.Decision.ToStudent),
            _ => new AnswerOutcome.Refused("The place is gone again. You keep your place in line."),
        };
    }
}
