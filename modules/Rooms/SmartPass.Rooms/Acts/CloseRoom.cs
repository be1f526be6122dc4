using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

/// <summary>Closes a room, or gives a closed one another reason or time.</summary>
internal sealed class CloseRoom(RoomsDb db, Writing writing, AuditTrail audit, CurrentActor actor, CurrentSchool school, TimeProvider clock)
{
    /// <param name="id">The room.</param>
    /// <param name="reason">Shown to students and staff.</param>
    /// <param name="until">When it opens by itself; null for when someone opens it.</param>
    /// <param name="stop">Looked at before the write begins.</param>
    public Task<RoomDoor> Do(RoomId id, string? reason, DateTimeOffset? until = null, CancellationToken stop = default) =>
        writing.Do(nameof(CloseRoom), () => Close(id, reason, until), stop);

    private async Task<RoomDoor> Close(RoomId id, string? reason, DateTimeOffset? until)
    {
        if (await db.Find(id) is not { Retired: false } room)
        {
            return new RoomDoor.NotThere();
        }

        if (!actor.Actor.HoldsKeyOf(room.Staff.Select(staff => staff.PersonId)))
        {
            return new RoomDoor.NotYours();
        }

        if (Closing.For(reason, actor.Id, clock.GetUtcNow(), until) is not { } closing)
        {
            return new RoomDoor.NoReason();
        }

        room.Close(closing);
        await db.SaveChangesAsync();
        db.Stale(RoomsTopics.Of(school.Id));
        await audit.Add("rooms.closed", $"closed {room.Name} ({closing.Reason}){Until(until)}", school.Id);
        return new RoomDoor.Done(room.Name);
    }

    private string Until(DateTimeOffset? until) => until is null ? "" : $" until {school.Required.Dated(until.Value)}";
}
