using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>Where a student is now: where they said they are, else where they are due, else the room of the class that the timetable has for them.</summary>
internal sealed class PlaceReader(SaidReader answers, DueReader due, ITimetable timetable, IRooms rooms, CurrentSchool school, TimeProvider clock)
{
    public Task<Whereabouts> Of(PersonId student, CancellationToken stop = default) => At(student, clock.GetUtcNow(), stop);

    /// <summary>Where a student is, or will be, at an instant.</summary>
    public async Task<Whereabouts> At(PersonId student, DateTimeOffset now, CancellationToken stop = default) => (await At([student], now, stop))[student];

    /// <summary>The same for a list, in a few questions.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Whereabouts>> At(IReadOnlyCollection<PersonId> students, DateTimeOffset now, CancellationToken stop = default)
    {
        var meetings = await timetable.MeetingsOf(school.Id, students, now, stop);
        var places = await due.At(school.Id, students, now, stop);
        var said = await answers.Of(students, now, stop);
        var found = new Dictionary<PersonId, Whereabouts>();
        foreach (var student in students)
        {
            var meeting = meetings.GetValueOrDefault(student);
            var slot = meeting?.Slot ?? await timetable.SlotAt(school.Id, student, now, stop);
            var here = await Due(places.GetValueOrDefault(student), slot, stop) ?? await InClass(meeting, slot, stop);
            found[student] = await Said(said.GetValueOrDefault(student), here, stop) is { } other && other.Room.Id != here.Place?.Room.Id ? here with { Place = other } : here;
        }

        return found;
    }

    /// <summary>Where a student leaves from at an instant: the room they say, or the kiosk's they stand at, else where they are known to be.</summary>
    public async Task<Origin> OriginOf(PersonId student, RoomId? said, DateTimeOffset at, CancellationToken stop = default)
    {
        var here = await At(student, at, stop);
        var place = said is { } id && id != here.Place?.Room.Id && await InUse(id, stop) is { } room ? new Place(room, null, null, Said: true) : here.Place;
        return new Origin(place, here.Class, here.IsElsewhere(place), here.MissedBy);
    }

    public async Task<RoomFacts?> RoomOf(ClassFacts @class, CancellationToken stop = default)
    {
        var found = await rooms.OfClasses(school.Id, [@class], stop);
        return found.TryGetValue(@class.Id, out var id) ? await InUse(id, stop) : null;
    }

    // One answer is kept for each room and not for each session: it holds in the one in which it was said.
    private async Task<Whereabouts?> Due(DuePlace? place, CurrentSlot? slot, CancellationToken stop) => place is not null && await InUse(place.Room, stop) is { } room
        ? new Whereabouts(new Place(room, null, place.Until, Said: false) { Due = place }, slot, null, $"due {place.Room}") { Timetabled = room, Due = place }
        : null;

    private async Task<Whereabouts> InClass(Meeting? meeting, CurrentSlot? slot, CancellationToken stop)
    {
        var known = meeting is not null && await RoomOf(meeting.Class, stop) is { } room ? new Place(room, meeting.Class, meeting.Slot.EndsAt, Said: false) : null;
        return new Whereabouts(known, slot, meeting?.Class, Key(meeting, slot)) { Timetabled = known?.Room };
    }

    /// <summary>What was said for this time; against the timetable it holds for the one lesson or session in which it was said.</summary>
    private async Task<Place?> Said(WhatWasSaid? said, Whereabouts here, CancellationToken stop)
    {
        var holds = here.Timetabled is null ? said?.Of(here.Key, here.Expected, here.Slot?.Period) : said?.Since(here.Due?.From ?? here.Slot?.StartsAt, here.Key);
        if (said is null || holds is not { } answer)
        {
            return null;
        }

        // The class may have been given a room since, and the room that was said may be gone.
        var @class = said.ClassOf(answer);
        var room = @class is not null && await RoomOf(@class, stop) is { } known ? known : await InUse(answer.RoomId, stop);
        return room is null ? null : new Place(room, @class, here.Due?.Until ?? here.Slot?.EndsAt, Said: true);
    }

    private async Task<RoomFacts?> InUse(RoomId id, CancellationToken stop) => (await rooms.All(school.Id, stop)).FirstOrDefault(room => room.Id == id);

    private static string Key(Meeting? meeting, CurrentSlot? slot) =>
        meeting is not null ? $"class {meeting.Class.Id}" : slot?.Period ?? slot?.Name ?? "";
}

/// <param name="Place">Where the student leaves from; null while nobody knows.</param>
/// <param name="Class">The class that misses them, whatever room they leave from.</param>
/// <param name="Other">Whether that is another room than where they are known to be.</param>
/// <param name="MissedBy">Who misses them.</param>
internal sealed record Origin(Place? Place, ClassFacts? Class, bool Other, IReadOnlyList<PersonId> MissedBy);

/// <param name="Place">Where the student is; null while nobody knows.</param>
/// <param name="Slot">The part of the school day; null outside it.</param>
/// <param name="Expected">The class the timetable has for them now; null where it knows of none, or they are due elsewhere.</param>
/// <param name="Key">What an answer of the student is remembered by.</param>
internal sealed record Whereabouts(Place? Place, CurrentSlot? Slot, ClassFacts? Expected, string Key)
{
    /// <summary>The room they are due in, or the timetable has them in; null where neither is known.</summary>
    public RoomFacts? Timetabled { get; init; }

    /// <summary>What they are due in now in place of a class; null for nothing.</summary>
    public DuePlace? Due { get; init; }

    /// <summary>The class that misses them: the timetable's, which a student's own word does not take away, else the one they say they are in. None where they are due elsewhere.</summary>
    public ClassFacts? Class => Due is null ? Expected ?? Place?.Class : null;

    /// <summary>Who misses them, whatever room they leave from: the hosts, or the teachers of that class.</summary>
    public IReadOnlyList<PersonId> MissedBy => Due?.Hosts ?? Approvers.TeachersOf(Class);

    /// <summary>Whether to leave from there is to leave from another room than they are due in or the timetable has them in, or else than they are known to be in.</summary>
    public bool IsElsewhere(Place? from) => from is not null && (Timetabled ?? Place?.Room) is { } expected && from.Room.Id != expected.Id;
}
