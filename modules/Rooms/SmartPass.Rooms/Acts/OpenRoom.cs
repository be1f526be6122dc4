using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;

namespace SmartPass.Rooms.Acts;

/// <summary>Opens a closed room, or keeps one open that was to close.</summary>
internal sealed class OpenRoom(RoomsDb db, Writing writing, AuditTrail audit, CurrentActor actor, CurrentSchool school, SchoolDays days, TimeProvider clock)
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
            var now = clock.GetUtcNow();
            var wasClosed = closing.HoldsAt(now, await days.At(school.Id, now));
            room.Open();
            await db.SaveChangesAsync();
            db.Stale(RoomsTopics.Of(school.Id));
            await audit.Add("rooms.opened", wasClosed ? $"opened {room.Name} (was closed: {closing.Reason})" : $"kept {room.Name} open (was to close: {closing.Reason})", school.Id);
        }

        return new RoomDoor.Done(room.Name);
    }, stop);
}
