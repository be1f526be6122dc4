using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Csv;

namespace SmartPass.Rooms.Data;

/// <summary>Judges a file against the rooms and the people of the moment; the page shows it, the act applies it.</summary>
internal sealed class ImportReader(RoomsDb db, IPeople people, CurrentSchool school)
{
    public async Task<PeopleWords> People(CancellationToken stop = default) =>
        new(new StaffWords(await people.Staff(school.Id, stop: stop)), new StudentWords(await people.Students(school.Id, stop: stop)));

    public async Task<ImportCheck> Check(FileReading file, PeopleWords words, CancellationToken stop = default) =>
        ImportCheck.Of(file, await db.Rooms.AsNoTracking().Include(room => room.Staff).Where(room => !room.Retired).ToListAsync(stop), words);
}
