using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;

namespace SmartPass.Rooms.Acts;

internal sealed class OpenRoom(RoomsDb db, Writing writing, AuditTrail audit, CurrentActor actor, CurrentSchool school)
{
    public Task<RoomDoor> Do(RoomId id, CancellationToken stop = default) => writing.Do<RoomDoor>(nameof(OpenRoom), async () =>
    {
        if (await db.Find(id) is not { Retired: false } room)
        {
            return new RoomDoor.NotThere();
        }

        if (!actor.Actor.HoldsKeyOf(room.Staff.Select(staff => staff.PersonId)))
        {
            return new RoomDoor.NotYours();
        }

        if (room.Closing is { } closing)
        {
            room.Open();
            await db.SaveChangesAsync();
            db.Stale(RoomsTopics.Of(school.Id));
            await audit.Add("rooms.opened", $"opened {room.Name} (was closed: {closing.Reason})", school.Id);
        }

        return new RoomDoor.Done(room.Name);
    }, stop);
}
