using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Data;

/// <summary>What the roster says about rooms that are not here yet; the page shows it before the act adds it.</summary>
internal sealed class RosterRoomsReader(RoomsDb db, ITimetable timetable, CurrentSchool school, TimeProvider clock)
{
    public Task<IReadOnlyList<ClassFacts>> Classes(CancellationToken stop = default) =>
        timetable.Classes(school.Id, school.Required.Date(clock.GetUtcNow()), stop);

    /// <param name="classes">Classes of the roster.</param>
    /// <param name="besides">Rooms to be added before, for a preview of both together.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<IReadOnlyList<PlannedRoom>> Plan(IReadOnlyCollection<ClassFacts> classes, IReadOnlyCollection<RoomSettings>? besides = null, CancellationToken stop = default)
    {
        var rooms = await db.Rooms.AsNoTracking().Include(room => room.Staff).ToListAsync(stop);
        rooms.AddRange((besides ?? []).Select(settings => new Room(school.Id, settings, [])));
        return RosterRooms.Plan(classes, [.. rooms.Select(room => room.FactsAt(clock.GetUtcNow(), new SchoolDay(default, [])))]);
    }
}
