using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Csv;

namespace SmartPass.Rooms.Data;

/// <summary>Judges a file against the rooms and the staff of the moment; the page shows it, the act applies it.</summary>
internal sealed class ImportReader(RoomsDb db, IPeople people, CurrentSchool school)
{
    public async Task<StaffWords> Staff(CancellationToken stop = default) => new(await people.Staff(school.Id, stop: stop));

    public async Task<ImportCheck> Check(FileReading file, StaffWords staff, CancellationToken stop = default) =>
        ImportCheck.Of(file, await db.Rooms.AsNoTracking().Include(room => room.Staff).Where(room => !room.Retired).ToListAsync(stop), staff);
}
