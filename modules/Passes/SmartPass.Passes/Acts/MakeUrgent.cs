using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>What a student waits for is urgent: whoever teaches them, the staff there and the office are asked at once, and in a line it goes to the front.</summary>
internal sealed class MakeUrgent(PassInHand hand, StartPass start, PassHistory history, PlaceReader places, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>The word of the line in the history by which it is told from asking further by itself.</summary>
    public const string Word = "urgent";

    public Task<AnswerOutcome> Say(PassId id, CancellationToken stop = default) => hand.Do("say it is urgent", id, Urge, stop);

    private async Task<AnswerOutcome> Urge(Pass pass)
    {
        if (pass.StudentId != actor.Id)
        {
            return new AnswerOutcome.NotThere();
        }

        if (!pass.IsAsking && pass.Status != PassStatus.InLine)
        {
            return PassInHand.TooLate(pass);
        }

        if (pass.GoesFirst)
        {
            return new AnswerOutcome.Done();
        }

        pass.MakeUrgent();
        await LookForEscort(pass);
        if (pass.IsAsking)
        {
            pass.Escalate(await Also(pass));
        }

        history.Add(PassEventKind.Escalated, pass, actor.Id, clock.GetUtcNow(), Word);
        return new AnswerOutcome.Done();
    }

    private async Task LookForEscort(Pass pass)
    {
        var facts = await rooms.Facts(school.Id, [pass.FromId, pass.ToId]);
        if (facts.TryGetValue(pass.FromId, out var from) && facts.TryGetValue(pass.ToId, out var to))
        {
            start.LookForEscort(pass, await start.Foresee(pass, from, to, actor.Actor));
        }
    }

    private async Task<IReadOnlyList<PersonId>> Also(Pass pass)
    {
        var here = await places.Of(pass.StudentId);
        var facts = await rooms.Facts(school.Id, [pass.FromId, pass.ToId]);
        return Approvers.WhenUrgent(Approvers.Watching(here.MissedBy, facts.GetValueOrDefault(pass.FromId)), facts.GetValueOrDefault(pass.ToId), await rooms.All(school.Id));
    }
}
