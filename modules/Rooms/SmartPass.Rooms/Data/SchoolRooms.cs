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
    RoomFinder Finder)
{
    public static SchoolRooms Of(IReadOnlyCollection<Room> rooms, IReadOnlyDictionary<ClassId, RoomId> classes, long version, DateTimeOffset now)
    {
        var all = rooms.ToDictionary(room => room.Id, room => room.FactsAt(now));
        var inUse = rooms.Where(room => !room.Retired).Select(room => all[room.Id]).OrderBy(room => room.Name, RoomOrder.ByName).ToList();
        return new SchoolRooms(version, NextOpening(rooms, now), inUse, all, new RoomFinder(inUse, classes));
    }

    private static DateTimeOffset? NextOpening(IEnumerable<Room> rooms, DateTimeOffset now) =>
        rooms.Select(room => room.Closing?.Until).Where(until => until > now).Min();
}
