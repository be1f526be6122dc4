using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Reads where a student may be: their classes, the one of now first, and all rooms.</summary>
internal sealed class WhereReader(PlaceReader places, ITimetable timetable, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public async Task<(Whereabouts Here, IReadOnlyList<ClassChoice> Classes, IReadOnlyList<RoomFacts> Rooms)> Read(CancellationToken stop)
    {
        var here = await places.Of(actor.Id, stop);
        var mine = await timetable.ClassesOf(school.Id, actor.Id, school.Required.Date(clock.GetUtcNow()), stop);
        var known = await rooms.OfClasses(school.Id, mine, stop);
        var all = await rooms.All(school.Id, stop);
        var choices = mine.Select(@class => new ClassChoice(
            @class,
            TitleOf(@class, mine),
            all.FirstOrDefault(room => room.Id == known.GetValueOrDefault(@class.Id))?.Name,
            here.Expected is { } expected ? expected.Id == @class.Id : @class.MeetsIn(here.Slot?.Period)));
        return (here, [.. choices.OrderByDescending(choice => choice.IsNow).ThenBy(choice => choice.Title)], all);
    }

    /// <summary>A class that a student has twice is told apart by its periods.</summary>
    private static string TitleOf(ClassFacts @class, IReadOnlyList<ClassFacts> mine) =>
        @class.Periods is { Length: > 0 } periods && mine.Count(other => other.Title == @class.Title) > 1 ? $"{@class.Title}, period {periods}" : @class.Title;
}

/// <param name="Class">One of the student's classes.</param>
/// <param name="Title">As the student tells it from the others.</param>
/// <param name="Room">Name of its room; null where nobody knows it.</param>
/// <param name="IsNow">Whether it meets now, as far as its periods tell.</param>
internal sealed record ClassChoice(ClassFacts Class, string Title, string? Room, bool IsNow);
