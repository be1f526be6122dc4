using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Data;

/// <summary>The rooms of one school as they were at a version, laid out for the questions others ask.</summary>
internal sealed record SchoolRooms(
    RoomsVersion Version,
    DateTimeOffset? GoodUntil,
    IReadOnlyList<RoomFacts> InUse,
    IReadOnlyDictionary<RoomId, RoomFacts> ById,
    RoomFinder Finder)
{
    public static SchoolRooms Of(IReadOnlyCollection<Room> rooms, IReadOnlyDictionary<ClassId, RoomId> classes, SchoolDay today, RoomsVersion version, DateTimeOffset now)
    {
        var all = rooms.ToDictionary(room => room.Id, room => room.FactsAt(now, today));
        var inUse = rooms.Where(room => !room.Retired).Select(room => all[room.Id]).OrderBy(room => room.Name, RoomOrder.ByName).ToList();
        return new SchoolRooms(version, rooms.Select(room => room.Closing?.ChangesAfter(now, today)).Min(), inUse, all, new RoomFinder(inUse, classes));
    }
}

/// <param name="Rooms">Version of the school's rooms.</param>
/// <param name="Bells">Version of its bells, which say when named periods are.</param>
internal readonly record struct RoomsVersion(long Rooms, long Bells);
