using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;

namespace SmartPass.Rooms.Pages.Classes;

/// <summary>Classes whose room is not known, those whose room staff have set, and, when someone searches, those that the roster places.</summary>
internal sealed class ClassRoomsReader(RoomsDb db, IRooms rooms, RosterRoomsReader roster, CurrentSchool school)
{
    /// <summary>Most classes in one list: each carries all rooms to choose from.</summary>
    public const int Most = 100;

    /// <param name="text">Every word must be found in the title, location or teachers of a class.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<ClassRoomList> Read(string? text, CancellationToken stop)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var classes = await roster.Classes(stop);
        var found = await rooms.OfClasses(school.Id, classes, stop);
        var set = await db.ClassRooms.AsNoTracking().ToDictionaryAsync(row => row.ClassId, row => row.RoomId, stop);
        var all = await rooms.All(school.Id, stop);
        var mentioned = classes.Select(@class => new ClassInRoom(@class, set.TryGetValue(@class.Id, out var chosen) ? chosen : null, found.TryGetValue(@class.Id, out var room) ? room : null))
            .Where(row => words.All(row.Mentions))
            .ToList();
        return new ClassRoomList(
            classes.Count,
            First(mentioned.Where(row => row.Set is null && row.Room is null)),
            First(mentioned.Where(row => row.Set is not null)),
            First(words.Length == 0 ? [] : mentioned.Where(row => row.Set is null && row.Room is not null)),
            [.. all.OrderBy(room => room.Kind != RoomKind.Classroom)]);
    }

    private static ClassesInRooms First(IEnumerable<ClassInRoom> rows)
    {
        var all = rows.ToList();
        return new ClassesInRooms(all.Count, [.. all.Take(Most)]);
    }
}

/// <param name="Classes">How many classes the school has now.</param>
/// <param name="Unknown">Those without a known room.</param>
/// <param name="Set">Those whose room was set here.</param>
/// <param name="Placed">Those found that the roster places.</param>
/// <param name="Rooms">Rooms to choose from, classrooms first.</param>
internal sealed record ClassRoomList(int Classes, ClassesInRooms Unknown, ClassesInRooms Set, ClassesInRooms Placed, IReadOnlyList<RoomFacts> Rooms)
{
    public bool IsEmpty => Unknown.Count + Set.Count + Placed.Count == 0;
}

/// <param name="Count">How many there are.</param>
/// <param name="Shown">The first of them.</param>
internal sealed record ClassesInRooms(int Count, IReadOnlyList<ClassInRoom> Shown);

/// <param name="Class">A class.</param>
/// <param name="Set">The room staff have set; null where nobody did.</param>
/// <param name="Room">The room where it meets; null where it is not known.</param>
internal sealed record ClassInRoom(ClassFacts Class, RoomId? Set, RoomId? Room)
{
    public string Teachers => string.Join(", ", Class.Teachers.Select(teacher => teacher.Name));

    public bool Mentions(string word) =>
        new[] { Class.Title, Class.Location ?? "", Teachers }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
