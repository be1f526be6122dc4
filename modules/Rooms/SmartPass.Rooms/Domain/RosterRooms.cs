using System.Text.RegularExpressions;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Domain;

/// <summary>Plans classrooms from the classes of the roster: one for each location, and one for each teacher whose classes have none. What is there already, retired rooms included, is never planned again.</summary>
internal static partial class RosterRooms
{
    public static IReadOnlyList<PlannedRoom> Plan(IReadOnlyCollection<ClassFacts> classes, IReadOnlyCollection<RoomFacts> rooms)
    {
        var names = rooms.Select(room => RoomName.Key(room.Name)).ToHashSet();
        var finder = new RoomFinder(rooms, new Dictionary<ClassId, RoomId>());
        var planned = ForLocations(classes, finder, names);
        planned.AddRange(ForTeachers(classes, rooms, planned, names));
        return planned;
    }

    private static List<PlannedRoom> ForLocations(IReadOnlyCollection<ClassFacts> classes, RoomFinder finder, HashSet<string> names) =>
    [
        .. classes.Where(@class => !LocationKey.Of(@class.Location).IsEmpty)
            .GroupBy(@class => LocationKey.Of(@class.Location))
            .Where(place => finder.At(place.First().Location) is null)
            .OrderBy(place => place.Key.Text, StringComparer.Ordinal)
            .Select(place => new PlannedRoom(AtLocation(place.First().Location!), StaffOf(place)))
            .Where(room => names.Add(RoomName.Key(room.Settings.Name))),
    ];

    private static IEnumerable<PlannedRoom> ForTeachers(IReadOnlyCollection<ClassFacts> classes, IReadOnlyCollection<RoomFacts> rooms, List<PlannedRoom> planned, HashSet<string> names)
    {
        var housed = rooms.Where(room => room.Kind == RoomKind.Classroom).SelectMany(room => room.Staff)
            .Concat(planned.SelectMany(room => room.Staff))
            .ToHashSet();
        foreach (var @class in classes.Where(@class => LocationKey.Of(@class.Location).IsEmpty && @class.Teachers.Count > 0))
        {
            if (@class.Teachers.Any(teacher => housed.Contains(teacher.Id)))
            {
                continue;
            }

            var teacher = @class.Teachers[0];
            housed.Add(teacher.Id);
            yield return new PlannedRoom(RoomSettings.Usual(RoomKind.Classroom, FreeName(teacher.Name, names)), [teacher.Id]);
        }
    }

    private static PersonId[] StaffOf(IEnumerable<ClassFacts> classes) =>
        [.. classes.SelectMany(@class => @class.Teachers).Select(teacher => teacher.Id).Distinct()];

    private static RoomSettings AtLocation(string location)
    {
        var text = RoomName.Tidy(location);
        return DoorNumber().Match(text) is { Success: true } door
            ? RoomSettings.Usual(RoomKind.Classroom, $"Room {door.Groups["number"].Value}", door.Groups["number"].Value)
            : RoomSettings.Usual(RoomKind.Classroom, Cut(text));
    }

    private static string FreeName(string teacher, HashSet<string> names)
    {
        var name = Cut($"{Cut(teacher, 45)}'s room");
        for (var count = 1; ; count++)
        {
            var candidate = count == 1 ? name : $"{name} {count}";
            if (names.Add(RoomName.Key(candidate)))
            {
                return candidate;
            }
        }
    }

    private static string Cut(string text, int most = RoomSettings.LongestName) => text.Length <= most ? text : text[..most].TrimEnd();

    // A number on a door, with or without a word for "room" and a wing before it: "125", "Rm. 125", "B-125", "Room 12a".
    [GeneratedRegex(@"^(?:(?:class)?room|rm)?[\s.#:]*(?<number>[\p{L}]{0,2}-?\d[\p{L}\d.\-]{0,12})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DoorNumber();
}

/// <param name="Settings">The classroom to be.</param>
/// <param name="Staff">The teachers of the classes there.</param>
internal sealed record PlannedRoom(RoomSettings Settings, IReadOnlyList<PersonId> Staff);
