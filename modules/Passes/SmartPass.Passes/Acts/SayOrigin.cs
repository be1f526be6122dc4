using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A student says where they will be, or are, when a planned pass starts. One that only waited for that starts at once.</summary>
internal sealed class SayOrigin(PassInHand hand, BeginPlanned planned, PlaceReader places, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Say(PassId id, RoomId from, CancellationToken stop = default) => hand.Do("say where a pass starts", id, pass => From(pass, from), stop);

    private async Task<AnswerOutcome> From(Pass pass, RoomId from)
    {
        if (pass.StudentId != actor.Id)
        {
            return new AnswerOutcome.NotThere();
        }

        if (pass.PlannedAt is not { } at || pass.Status is not (PassStatus.Requested or PassStatus.Scheduled or PassStatus.Held))
        {
            return PassInHand.TooLate(pass);
        }

        var now = clock.GetUtcNow();
        var origin = await places.OriginOf(pass.StudentId, from, at > now ? at : now);
        if (origin.Place is not { } place || place.Room.Id != from || from == pass.ToId)
        {
            return new AnswerOutcome.Refused("Choose the room you will be in from the list.");
        }

        pass.SayOrigin(from, origin.Class?.Id, origin.Other);
        if (pass.Status == PassStatus.Held)
        {
            await planned.Again([pass], now);
        }

        return new AnswerOutcome.Done();
    }
}
