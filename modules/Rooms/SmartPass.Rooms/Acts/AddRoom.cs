using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

internal sealed class AddRoom(RoomsDb db, Writing writing, AuditTrail audit, StaffOfSchool staffOf, StudentsOfSchool studentsOf, CurrentSchool school)
{
    public async Task<RoomSaved> Do(WrittenRoom written, IReadOnlyCollection<PersonId> staff, CancellationToken stop = default) => written.Read() switch
    {
        RoomReading.Read(var settings) => await writing.Do(nameof(AddRoom), () => Add(settings, staff), stop),
        RoomReading.Unreadable(var problems) => new RoomSaved.Wrong(problems),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task<RoomSaved> Add(RoomSettings settings, IReadOnlyCollection<PersonId> staff)
    {
        if (await db.IsTaken(settings.Name))
        {
            return RoomSaved.Wrong.NameTaken(settings.Name);
        }

        var room = new Room(school.Id, await studentsOf.Among(settings, RoomAudience.Everyone), await staffOf.Among(staff, null));
        db.Add(room);
        await db.SaveChangesAsync();
        db.Stale(RoomsTopics.Of(school.Id));
        await audit.Add("rooms.added", $"added the room {room.Name}", school.Id);
        return new RoomSaved.Saved(room.Id, room.Name);
    }
}
