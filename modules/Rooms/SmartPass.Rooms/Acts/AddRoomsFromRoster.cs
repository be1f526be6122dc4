using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

/// <summary>Adds the classrooms that the classes of the roster meet in. Run again it adds only what is new since.</summary>
internal sealed class AddRoomsFromRoster(RoomsDb db, Writing writing, AuditTrail audit, RosterRoomsReader reader, CurrentSchool school)
{
    /// <summary>Names of the rooms added.</summary>
    public async Task<IReadOnlyList<string>> Do(CancellationToken stop = default)
    {
        // The roster is read before the gate; what rooms there are is looked at behind it.
        var classes = await reader.Classes(stop);
        return await writing.Do(nameof(AddRoomsFromRoster), async () =>
        {
            var planned = await reader.Plan(classes);
            if (planned.Count > 0)
            {
                db.AddRange(planned.Select(room => new Room(school.Id, room.Settings, room.Staff)));
                await db.SaveChangesAsync();
                db.Stale(RoomsTopics.Of(school.Id));
                await audit.Add("rooms.added", $"added {CountWords.Count(planned.Count, "classroom")} from the roster", school.Id);
            }

            return (IReadOnlyList<string>)[.. planned.Select(room => room.Settings.Name)];
        }, stop);
    }
}
