using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>On a trip with several places: the student was at one, which is recorded, and goes on to the next on the same pass.</summary>
internal sealed class GoToNextStop(PassInHand hand, StartPass start, PassHistory history, MyRooms mine, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> GoOn(PassId id, CancellationToken stop = default) => hand.Do("go to the next stop", id, Next, stop);

    private async Task<AnswerOutcome> Next(Pass pass)
    {
        if (!MayEnd.Allows(actor.Actor, pass, await mine.Watched(actor.Actor)))
        {
            return PassInHand.NotTheirs(actor.Actor);
        }

        if (pass.Status != PassStatus.Active)
        {
            return PassInHand.TooLate(pass);
        }

        if (pass.NextStop is not { } next)
        {
            return new AnswerOutcome.Refused("This was the last stop. End the pass when you are back.");
        }

        var facts = await rooms.Facts(school.Id, [pass.FromId, next.RoomId]);
        if (!facts.TryGetValue(pass.FromId, out var from) || !facts.TryGetValue(next.RoomId, out var to))
        {
            return new AnswerOutcome.Refused("That stop is gone. Go back and tell your teacher.");
        }

        if (await start.GoOn(pass, from, to, actor.Actor) is { MayStart: false } decision)
        {
            return new AnswerOutcome.Refused(decision.WordsFor(actor.Id));
        }

        var now = clock.GetUtcNow();
        pass.GoToNextStop(now);
        history.Add(PassEventKind.NextStop, pass, actor.Id, now);
        return new AnswerOutcome.Done();
    }
}
