using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;

namespace SmartPass.Rooms.Pages.Classes;

/// <summary>Classes whose room is not known, and those whose room staff have set.</summary>
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
        var chosen = classes.Where(@class => set.ContainsKey(@class.Id)).Select(@class => new ClassRow(@class, set[@class.Id])).Where(row => words.All(row.Mentions)).ToList();
        var unknown = classes.Where(@class => !set.ContainsKey(@class.Id) && !found.ContainsKey(@class.Id)).Select(@class => new ClassRow(@class, null)).Where(row => words.All(row.Mentions)).ToList();
        return new ClassRoomList(classes.Count, new ClassRows(unknown.Count, [.. unknown.Take(Most)]), new ClassRows(chosen.Count, [.. chosen.Take(Most)]), [.. all.OrderBy(room => room.Kind != RoomKind.Classroom)]);
    }
}

/// <param name="Classes">How many classes the school has now.</param>
/// <param name="Unknown">Those without a known room.</param>
/// <param name="Set">Those whose room was set here.</param>
/// <param name="Rooms">Rooms to choose from, classrooms first.</param>
internal sealed record ClassRoomList(int Classes, ClassRows Unknown, ClassRows Set, IReadOnlyList<RoomFacts> Rooms);

/// <param name="Count">How many there are.</param>
/// <param name="Shown">The first of them.</param>
internal sealed record ClassRows(int Count, IReadOnlyList<ClassRow> Shown);

internal sealed record ClassRow(ClassFacts Class, RoomId? Room)
{
    public string Teachers => string.Join(", ", Class.Teachers.Select(teacher => teacher.Name));

    public bool Mentions(string word) =>
        new[] { Class.Title, Class.Location ?? "", Teachers }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
