using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Where a student can go: the places they use most first, then one of each usual kind.</summary>
internal sealed class DestinationReader(PassesDb db, TripMaker trips, NearestReader nearest, IRooms rooms, IHall hall, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private static readonly RoomKind[] Usual =
        [RoomKind.Restroom, RoomKind.Water, RoomKind.Nurse, RoomKind.Library, RoomKind.Locker, RoomKind.Counselor, RoomKind.Office, RoomKind.Other, RoomKind.Classroom];

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(60);

    /// <summary>At most so many, for the buttons of the first screen.</summary>
    public async Task<IReadOnlyList<Destination>> Buttons(Whereabouts here, int most, CancellationToken stop)
    {
        var possible = (await Possible(here.Place, stop)).Where(room => room.Approval != ApprovalRule.StaffOnly).ToList();
        var favourites = await Favourites(possible, stop);
        var oneOfEachKind = possible.GroupBy(room => room.Kind)
            .Where(kind => kind.Key != RoomKind.Classroom && favourites.All(room => room.Kind != kind.Key))
            .OrderBy(kind => Array.IndexOf(Usual, kind.Key))
            .Select(kind => kind.FirstOrDefault(room => room.Closed is null && IsOpen(room, here)) ?? kind.First());
        return await Dress(await WithNearest([.. favourites.Concat(oneOfEachKind).Take(most)], here, stop), here, stop);
    }

    /// <summary>Beside one that is closed or full, the nearest of its kind that is not.</summary>
    private async Task<IReadOnlyList<RoomFacts>> WithNearest(IReadOnlyList<RoomFacts> shown, Whereabouts here, CancellationToken stop)
    {
        var all = new List<RoomFacts>();
        foreach (var room in shown)
        {
            all.Add(room);
            if (await nearest.InsteadOf(room, here, stop) is { } other && shown.Concat(all).All(known => known.Id != other.Id))
            {
                all.Add(other);
            }
        }

        return all;
    }

    /// <summary>All that match what was typed, favourites first.</summary>
    public async Task<IReadOnlyList<Destination>> Matching(string? text, Whereabouts here, CancellationToken stop)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var possible = (await Possible(here.Place, stop))
            .Where(room => words.All(word => $"{room.Name} {room.Number} {room.Kind}".Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        var favourites = await Favourites(possible, stop);
        return await Dress([.. favourites.Concat(possible.Except(favourites).OrderBy(room => Array.IndexOf(Usual, room.Kind)).ThenBy(room => room.Name))], here, stop);
    }

    public async Task<Destination?> One(RoomId id, Whereabouts here, CancellationToken stop) =>
        (await Dress([.. (await Possible(null, stop)).Where(room => room.Id == id)], here, stop)).FirstOrDefault();

    /// <summary>Rooms that are for this student, to go to now or at a later time.</summary>
    private async Task<List<RoomFacts>> Possible(Place? from, CancellationToken stop)
    {
        var grade = (await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id)?.Grade;
        return [.. (await rooms.All(school.Id, stop)).Where(room => room.Id != from?.Room.Id && room.Audience.Admits(actor.Id, grade)
            && (room.Approval != ApprovalRule.StaffOnly || room.ScheduledApproval != ApprovalRule.StaffOnly))];
    }

    private async Task<List<RoomFacts>> Favourites(List<RoomFacts> possible, CancellationToken stop)
    {
        var since = clock.GetUtcNow() - Remembered;
        var used = await db.Passes.Where(pass => pass.StudentId == actor.Id && pass.AskedAt > since && pass.StartedAt != null)
            .GroupBy(pass => pass.ToId).Select(room => new { room.Key, Times = room.Count() }).ToListAsync(stop);
        return [.. used.OrderByDescending(room => room.Times).Select(room => possible.FirstOrDefault(facts => facts.Id == room.Key)).OfType<RoomFacts>().Take(3)];
    }

    private async Task<IReadOnlyList<Destination>> Dress(IReadOnlyList<RoomFacts> shown, Whereabouts here, CancellationToken stop)
    {
        var now = await hall.Now(school.Id, stop);
        var lines = (await db.Passes.AsNoTracking().WaitingOrHeld().Select(pass => new { pass.Status, InLine = new Waiting(pass.FromId, pass.ToId, pass.Minutes) }).ToListAsync(stop))
            .Where(pass => pass.Status == PassStatus.InLine).Select(pass => pass.InLine).ToList();
        var stretch = await trips.Stretch(actor.Id);
        var all = await rooms.All(school.Id, stop);
        var asked = shown.ToDictionary(room => room.Id, room => here.Place is null ? [] : Approvers.Of(here.Place, room, all));
        var names = await people.Of([.. asked.Values.SelectMany(staff => staff).Distinct()], stop);
        return [.. shown.Select(room => DestinationNotes.Dress(
            room, here.Place?.Room, now, lines, IsOpen(room, here), stretch(room.TimeLimit),
            [.. asked[room.Id].Select(staff => names.GetValueOrDefault(staff)?.Name).OfType<string>()]))];
    }

    private bool IsOpen(RoomFacts room, Whereabouts here) => room.Hours.OpenAt(here.Slot?.Period, TimeOnly.FromDateTime(school.Required.Clock(clock.GetUtcNow()).DateTime));
}
