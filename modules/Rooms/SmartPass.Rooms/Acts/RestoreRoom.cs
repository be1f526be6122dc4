using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;

namespace SmartPass.Rooms.Acts;

/// <summary>Brings a retired room back, unless its name was given away meanwhile.</summary>
internal sealed class RestoreRoom(RoomsDb db, Writing writing, AuditTrail audit, CurrentSchool school)
{
    public Task<RoomSaved> Do(RoomId id, CancellationToken stop = default) => writing.Do<RoomSaved>(nameof(RestoreRoom), async () =>
    {
        if (await db.Find(id) is not { } room)
        {
            return new RoomSaved.NotThere();
        }

        if (room.Retired)
        {
            if (await db.IsTaken(room.Name, id))
            {
                return RoomSaved.Wrong.NameTaken(room.Name);
            }

            room.Restore();
            await db.SaveChangesAsync();
            db.Stale(RoomsTopics.Of(school.Id));
            await audit.Add("rooms.restored", $"restored {room.Name}", school.Id);
        }

        return new RoomSaved.Saved(id, room.Name);
    }, stop);
}
