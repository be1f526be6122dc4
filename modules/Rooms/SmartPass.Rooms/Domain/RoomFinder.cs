using System.Collections.Concurrent;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>Finds the room where a class meets: set by staff, else by the roster's location, else the only classroom of the class's teachers. Rather none than a guess among several.</summary>
internal sealed class RoomFinder
{
    private readonly IReadOnlyDictionary<ClassId, RoomId> _set;
    private readonly Dictionary<string, RoomFacts?> _byKey;
    private readonly ILookup<string, (LocationKey Key, RoomFacts Room)> _byDoor;
    private readonly ILookup<PersonId, RoomId> _classroomsOf;
    private readonly HashSet<RoomId> _known;
    private readonly ConcurrentDictionary<string, RoomId?> _byLocation = new();

    /// <param name="rooms">Rooms in use.</param>
    /// <param name="set">Rooms of classes that staff have set.</param>
    public RoomFinder(IReadOnlyCollection<RoomFacts> rooms, IReadOnlyDictionary<ClassId, RoomId> set)
    {
        _set = set;
        _known = rooms.Select(room => room.Id).ToHashSet();
        var keys = rooms.SelectMany(KeysOf).ToList();
        _byKey = keys.GroupBy(pair => pair.Key.Text).ToDictionary(group => group.Key, group => TheOne(group.Select(pair => pair.Room)));
        _byDoor = keys.Where(pair => pair.Key.Door is not null && IsWing(pair.Key.Wing) && pair.Room.Kind == RoomKind.Classroom).ToLookup(pair => pair.Key.Door!);
        _classroomsOf = rooms.Where(room => room.Kind == RoomKind.Classroom)
            .SelectMany(room => room.Staff, (room, person) => (person, room.Id))
            .ToLookup(pair => pair.person, pair => pair.Id);
    }

    public RoomId? Of(ClassFacts @class)
    {
        if (_set.TryGetValue(@class.Id, out var set) && _known.Contains(set))
        {
            return set;
        }

        return At(@class.Location) ?? OnlyClassroomOf(@class.Teachers);
    }

    /// <summary>The room that a location of the roster means.</summary>
    public RoomId? At(string? location) =>
        string.IsNullOrWhiteSpace(location) ? null : _byLocation.GetOrAdd(location, Find);

    private RoomId? OnlyClassroomOf(IReadOnlyList<PersonFacts> teachers)
    {
        var classrooms = teachers.SelectMany(teacher => _classroomsOf[teacher.Id]).Distinct().Take(2).ToList();
        return classrooms is [var only] ? only : null;
    }

    private RoomId? Find(string location)
    {
        var key = LocationKey.Of(location);
        if (_byKey.TryGetValue(key.Text, out var exact))
        {
            return exact?.Id;
        }

        // One side names the wing and the other does not: good enough for a classroom while no other has the number.
        return key.Door is { } door && IsWing(key.Wing)
            && TheOne(_byDoor[door].Where(pair => key.Wing == "" || pair.Key.Wing == "" || pair.Key.Wing == key.Wing).Select(pair => pair.Room)) is { } alike
                ? alike.Id
                : null;
    }

    // "Portable 2" and "Restroom 2" name a place, not the wing of a classroom.
    private static bool IsWing(string wing) => wing.Length <= 2;

    private static IEnumerable<(LocationKey Key, RoomFacts Room)> KeysOf(RoomFacts room) =>
        new[] { LocationKey.Of(room.Number), LocationKey.Of(room.Name) }
            .Where(key => !key.IsEmpty)
            .Distinct()
            .Select(key => (key, room));

    // Several places may carry a number ("Lockers 125" beside "Room 125"): classes meet in classrooms.
    private static RoomFacts? TheOne(IEnumerable<RoomFacts> candidates)
    {
        var all = candidates.DistinctBy(room => room.Id).ToList();
        var classrooms = all.Where(room => room.Kind == RoomKind.Classroom).ToList();
        return all is [var only] ? only : classrooms is [var classroom] ? classroom : null;
    }
}
