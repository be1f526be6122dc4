using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>What was recorded wrongly is put right, with a trail: an end that was not recorded, and one that was tapped by mistake.</summary>
internal sealed class CorrectPass(PassInHand hand, StartPass start, PassHistory history, HallReader hall, RulesReader rules, MyRooms mine, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>How long an end can be taken back.</summary>
    public static readonly TimeSpan UndoneWithin = TimeSpan.FromMinutes(2);

    /// <summary>The student was back on time, or at the time that is said.</summary>
    public Task<AnswerOutcome> Back(PassId id, DateTimeOffset? at = null, CancellationToken stop = default) => hand.Do("correct an end", id, pass => PutRight(pass, at), stop);

    /// <summary>The end was a mistake; the pass goes on.</summary>
    public Task<AnswerOutcome> Undo(PassId id, CancellationToken stop = default) => hand.Do("undo an end", id, Reopen, stop);

    private async Task<AnswerOutcome> PutRight(Pass pass, DateTimeOffset? at)
    {
        if (!MayEnd.MayChange(actor.Actor, pass, await mine.Watched(actor.Actor)))
        {
            return PassInHand.NotTheirs(actor.Actor);
        }

        if (pass is not { Status: PassStatus.Ended, Ending.How: EndedHow.NotRecorded or EndedHow.Corrected })
        {
            return new AnswerOutcome.TooLate("Only an end that was not recorded can be corrected.");
        }

        var now = clock.GetUtcNow();
        var back = at ?? pass.DueAt!.Value;
        if (back < pass.StartedAt || back > now)
        {
            return new AnswerOutcome.Refused($"Choose a time from {school.Required.Time(pass.StartedAt!.Value)} on, not later than now.");
        }

        pass.Correct(Ending.Corrected(back, actor.Id));
        history.Add(PassEventKind.Corrected, pass, actor.Id, now, at is null ? "back on time" : $"back at {school.Required.Time(back)}");
        return new AnswerOutcome.Done();
    }

    private async Task<AnswerOutcome> Reopen(Pass pass)
    {
        if (!MayEnd.Allows(actor.Actor, pass, await mine.Watched(actor.Actor)))
        {
            return PassInHand.NotTheirs(actor.Actor);
        }

        var now = clock.GetUtcNow();
        if (pass is not { Status: PassStatus.Ended, Ending: { How: not (EndedHow.NotRecorded or EndedHow.Corrected) } ending } || ending.By != actor.Id || now - ending.At > UndoneWithin)
        {
            return new AnswerOutcome.TooLate("This can only be undone by who ended it, for two minutes.");
        }

        var facts = await rooms.Facts(school.Id, [pass.FromId, pass.ToId]);
        if ((await hall.Now(school.Id)).Of(pass.StudentId) is not null || !facts.TryGetValue(pass.FromId, out var from) || !facts.TryGetValue(pass.ToId, out var to))
        {
            return new AnswerOutcome.TooLate("There is another pass by now.");
        }

        if (await start.GoOn(pass, from, to, actor.Actor) is { MayStart: false } decision)
        {
            return new AnswerOutcome.Refused(decision.WordsFor(actor.Id));
        }

        pass.Reopen(await rules.OfSchool(school.Id));
        history.Add(PassEventKind.Reopened, pass, actor.Id, now);
        return new AnswerOutcome.Done();
    }
}
