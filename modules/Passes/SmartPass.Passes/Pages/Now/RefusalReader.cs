using SmartPass.Passes.Data;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Dresses a no with what to do instead. It depends on the place that was wished alone, never on the rule that refused.</summary>
internal sealed class RefusalReader(NearestReader nearest, PlaceReader places, IRooms rooms, CurrentSchool school, CurrentActor actor)
{
    public async Task<Refusal?> Of(string words, RoomId wished, string ticket, CancellationToken stop)
    {
        if ((await rooms.All(school.Id, stop)).FirstOrDefault(room => room.Id == wished) is not { } room)
        {
            return null;
        }

        var links = new PassLinks(school);
        var other = await nearest.InsteadOf(room, await places.Of(actor.Id, stop), stop);
        return new Refusal(words, links.AskTeacher(wished, ticket), other, other is null ? null : links.Ask(other.Id, ticket));
    }
}
