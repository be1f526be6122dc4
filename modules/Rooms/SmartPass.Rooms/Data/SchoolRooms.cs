using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Data;

/// <summary>The rooms of one school as they were at a version, laid out for the questions others ask.</summary>
internal sealed record SchoolRooms(
    long Version,
    DateTimeOffset? GoodUntil,
    IReadOnlyList<RoomFacts> InUse,
    IReadOnlyDictionary<RoomId, RoomFacts> ById,
    IReadOnlyDictionary<PersonId, IReadOnlyList<RoomFacts>> ByStaff,
    RoomFinder Finder)
{
    public static SchoolRooms Of(IReadOnlyCollection<Room> rooms, IReadOnlyDictionary<ClassId, RoomId> classes, long version, DateTimeOffset now)
    {
        var all = rooms.ToDictionary(room => room.Id, room => room.FactsAt(now));
        var inUse = rooms.Where(room => !room.Retired).Select(room => all[room.Id]).OrderBy(room => room.Name, RoomOrder.ByName).ToList();
        var byStaff = inUse.SelectMany(room => room.Staff, (room, person) => (room, person))
            .GroupBy(pair => pair.person, pair => pair.room)
            .ToDictionary(group => group.Key, IReadOnlyList<RoomFacts> (group) => [.. group]);
        return new SchoolRooms(version, NextOpening(rooms, now), inUse, all, byStaff, new RoomFinder(inUse, classes));
    }

    private static DateTimeOffset? NextOpening(IEnumerable<Room> rooms, DateTimeOffset now) =>
        rooms.Select(room => room.Closing?.Until).Where(until => until > now).Min();
}
