using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Csv;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Acts;

/// <summary>Applies a rooms file as a whole, or not at all. It is judged again behind the gate: between looking and applying someone may have changed a room.</summary>
internal sealed class ImportRooms(RoomsDb db, Writing writing, AuditTrail audit, ImportReader reader, CurrentSchool school)
{
    /// <summary>The check that was applied; where it has problems, nothing was.</summary>
    public async Task<ImportCheck> Do(byte[] file, CancellationToken stop = default)
    {
        // Parsing and the roster stay outside the gate.
        var read = RoomsFile.Read(file);
        var people = await reader.People(stop);
        return await writing.Do(nameof(ImportRooms), async () =>
        {
            var check = await reader.Check(read, people);
            if (check.CanApply)
            {
                await Apply(check);
                db.Stale(RoomsTopics.Of(school.Id));
                await audit.Add("rooms.imported", $"imported rooms from a file: {check.Added} added, {check.Changed} changed, {check.Unchanged} unchanged", school.Id);
            }

            return check;
        }, stop);
    }

    private async Task Apply(ImportCheck check)
    {
        var rooms = await db.Rooms.Include(room => room.Staff).Where(room => !room.Retired).ToDictionaryAsync(room => room.Id);
        foreach (var row in check.Rows)
        {
            switch (row)
            {
                case ImportRow.Add add:
                    db.Add(new Room(school.Id, add.Settings, add.Staff));
                    break;
                case ImportRow.Change change:
                    var room = rooms[change.Room];
                    room.Take(change.Settings);
                    if (change.Staff is { } staff)
                    {
                        room.Assign(staff);
                    }

                    break;
            }
        }

        await db.SaveChangesAsync();
    }
}
