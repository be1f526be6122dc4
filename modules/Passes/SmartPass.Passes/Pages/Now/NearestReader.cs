using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Finds what to offer where a restroom or a fountain is closed or full: the nearest of its kind that this student could go to at once.</summary>
internal sealed class NearestReader(IRooms rooms, IHall hall, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>Null where the room itself has a place, or no other has.</summary>
    public async Task<RoomFacts?> InsteadOf(RoomFacts wished, Whereabouts here, CancellationToken stop)
    {
        if (wished.Kind is not (RoomKind.Restroom or RoomKind.Water))
        {
            return null;
        }

        var now = await hall.Now(school.Id, stop);
        var time = TimeOnly.FromDateTime(school.Required.Clock(clock.GetUtcNow()).DateTime);
        var grade = (await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id)?.Grade;
        bool HasPlace(RoomFacts room) => room.Closed is null && room.Id != here.Place?.Room.Id && room.Hours.OpenAt(here.Slot?.Period, time)
            && room.Audience.Admits(actor.Id, grade) && now.PlacesTaken(room.Id, actor.Id) < (room.Capacity ?? int.MaxValue);
        return HasPlace(wished) ? null : NearestOpen.To(wished, here.Place?.Room, await rooms.All(school.Id, stop), HasPlace);
    }
}
