using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;

namespace SmartPass.Rooms.Acts;

/// <summary>Takes a room out of use. It is kept, so that past passes keep its name, and can be restored.</summary>
internal sealed class RetireRoom(RoomsDb db, Writing writing, AuditTrail audit, CurrentSchool school)
{
    public Task<RoomSaved> Do(RoomId id, CancellationToken stop = default) => writing.Do<RoomSaved>(nameof(RetireRoom), async () =>
    {
        if (await db.Find(id) is not { } room)
        {
            return new RoomSaved.NotThere();
        }

        if (!room.Retired)
        {
            room.Retire();
            await db.SaveChangesAsync();
            db.Stale(RoomsTopics.Of(school.Id));
            await audit.Add("rooms.retired", $"retired {room.Name}", school.Id);
        }

        return new RoomSaved.Saved(id, room.Name);
    }, stop);
}
