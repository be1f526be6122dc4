using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

internal sealed class ChangeRoom(RoomsDb db, Writing writing, AuditTrail audit, StaffOfSchool staffOf, StudentsOfSchool studentsOf, CurrentSchool school)
{
    public async Task<RoomSaved> Do(RoomId id, WrittenRoom written, IReadOnlyCollection<PersonId> staff, CancellationToken stop = default) => written.Read() switch
    {
        RoomReading.Read(var settings) => await writing.Do(nameof(ChangeRoom), () => Change(id, settings, staff), stop),
        RoomReading.Unreadable(var problems) => new RoomSaved.Wrong(problems),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private async Task<RoomSaved> Change(RoomId id, RoomSettings settings, IReadOnlyCollection<PersonId> staff)
    {
        if (await db.Find(id) is not { Retired: false } room)
        {
            return new RoomSaved.NotThere();
        }

        if (await db.IsTaken(settings.Name, id))
        {
            return RoomSaved.Wrong.NameTaken(settings.Name);
        }

        settings = await studentsOf.Among(settings, room.Settings.Audience);
        var oldName = room.Name;
        List<string> changes = [.. settings.DifferencesFrom(room.Settings)];
        room.Take(settings);
        if (room.Assign(await staffOf.Among(staff, room)))
        {
            changes.Add($"its staff, now {room.Staff.Count}");
        }

        if (changes.Count > 0)
        {
            await db.SaveChangesAsync();
            db.Stale(RoomsTopics.Of(school.Id));
            await audit.Add("rooms.changed", $"changed {oldName}: {string.Join("; ", changes)}", school.Id);
        }

        return new RoomSaved.Saved(id, room.Name);
    }
}
