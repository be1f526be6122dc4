using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Where a student is now: the room of the class that the timetable has for them, else what they said for this period.</summary>
internal sealed class PlaceReader(PassesDb db, ITimetable timetable, IRooms rooms, CurrentSchool school, TimeProvider clock)
{
    public async Task<Whereabouts> Of(PersonId student, CancellationToken stop = default)
    {
        var now = clock.GetUtcNow();
        var slot = await timetable.SlotAt(school.Id, student, now, stop);
        var meeting = (await timetable.MeetingsOf(school.Id, [student], now, stop)).GetValueOrDefault(student);
        var key = Key(meeting, slot);
        if (meeting is not null && await RoomOf(meeting.Class, stop) is { } room)
        {
            return new Whereabouts(new Place(room, meeting.Class, meeting.Slot.EndsAt, Said: false), slot, key);
        }

        return new Whereabouts(await Said(student, key, slot, stop), slot, key);
    }

    public async Task<RoomFacts?> RoomOf(ClassFacts @class, CancellationToken stop = default)
    {
        var found = await rooms.OfClasses(school.Id, [@class], stop);
        return found.TryGetValue(@class.Id, out var id) ? await Room(id, stop) : null;
    }

    private async Task<Place?> Said(PersonId student, string key, CurrentSlot? slot, CancellationToken stop)
    {
        if (await db.Places.AsNoTracking().FirstOrDefaultAsync(place => place.StudentId == student && place.Period == key, stop) is not { } said
            || await Room(said.RoomId, stop) is not { } room)
        {
            return null;
        }

        var @class = said.ClassId is { } id ? (await timetable.ClassesOf([id], stop)).GetValueOrDefault(id) : null;
        return new Place(room, @class, slot?.EndsAt, Said: true);
    }

    private async Task<RoomFacts?> Room(RoomId id, CancellationToken stop) => (await rooms.Facts(school.Id, [id], stop)).GetValueOrDefault(id);

    private static string Key(Meeting? meeting, CurrentSlot? slot) =>
        meeting is not null ? $"class {meeting.Class.Id}" : slot?.Period ?? slot?.Name ?? "";
}

/// <param name="Place">Where the student is; null while nobody knows.</param>
/// <param name="Slot">The part of the school day; null outside it.</param>
/// <param name="Key">What an answer of the student is remembered by.</param>
internal sealed record Whereabouts(Place? Place, CurrentSlot? Slot, string Key);
