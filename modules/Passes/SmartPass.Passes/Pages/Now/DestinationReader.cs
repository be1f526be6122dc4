using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Where a student can go: the places they use most first, then one of each usual kind.</summary>
internal sealed class DestinationReader(PassesDb db, IRooms rooms, IHall hall, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private static readonly RoomKind[] Usual =
        [RoomKind.Restroom, RoomKind.Water, RoomKind.Nurse, RoomKind.Library, RoomKind.Locker, RoomKind.Counselor, RoomKind.Office, RoomKind.Other, RoomKind.Classroom];

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(60);

    /// <summary>At most so many, for the buttons of the first screen.</summary>
    public async Task<IReadOnlyList<Destination>> Buttons(Place? from, int most, CancellationToken stop)
    {
        var possible = await Possible(from, stop);
        var favourites = await Favourites(possible, stop);
        var oneOfEachKind = possible.GroupBy(room => room.Kind)
            .Where(kind => kind.Key != RoomKind.Classroom && favourites.All(room => room.Kind != kind.Key))
            .OrderBy(kind => Array.IndexOf(Usual, kind.Key))
            .Select(kind => kind.FirstOrDefault(room => room.Closed is null) ?? kind.First());
        return await Dress([.. favourites.Concat(oneOfEachKind).Take(most)], from, stop);
    }

    /// <summary>All that match what was typed, favourites first.</summary>
    public async Task<IReadOnlyList<Destination>> Matching(string? text, Place? from, CancellationToken stop)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var possible = (await Possible(from, stop))
            .Where(room => words.All(word => $"{room.Name} {room.Number} {room.Kind}".Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        var favourites = await Favourites(possible, stop);
        return await Dress([.. favourites.Concat(possible.Except(favourites).OrderBy(room => Array.IndexOf(Usual, room.Kind)).ThenBy(room => room.Name))], from, stop);
    }

    public async Task<Destination?> One(RoomId id, Place? from, CancellationToken stop) =>
        (await Dress([.. (await Possible(null, stop)).Where(room => room.Id == id)], from, stop)).FirstOrDefault();

    private async Task<List<RoomFacts>> Possible(Place? from, CancellationToken stop) =>
        [.. (await rooms.All(school.Id, stop)).Where(room => room.Approval != ApprovalRule.StaffOnly && room.Id != from?.Room.Id)];

    private async Task<List<RoomFacts>> Favourites(List<RoomFacts> possible, CancellationToken stop)
    {
        var since = clock.GetUtcNow() - Remembered;
        var used = await db.Passes.Where(pass => pass.StudentId == actor.Id && pass.AskedAt > since && pass.StartedAt != null)
            .GroupBy(pass => pass.ToId).Select(room => new { room.Key, Times = room.Count() }).ToListAsync(stop);
        return [.. used.OrderByDescending(room => room.Times).Select(room => possible.FirstOrDefault(facts => facts.Id == room.Key)).OfType<RoomFacts>().Take(3)];
    }

    private async Task<IReadOnlyList<Destination>> Dress(IReadOnlyList<RoomFacts> shown, Place? from, CancellationToken stop)
    {
        var now = await hall.Now(school.Id, stop);
        var asked = shown.ToDictionary(room => room.Id, room => from is null ? [] : Approvers.Of(from, room));
        var names = await people.Of([.. asked.Values.SelectMany(staff => staff).Distinct()], stop);
        return [.. shown.Select(room => Dress(room, now, asked[room.Id], names))];
    }

    private static Destination Dress(RoomFacts room, Hall now, IReadOnlyList<PersonId> asked, IReadOnlyDictionary<PersonId, PersonFacts> names)
    {
        if (room.Closed is { } reason)
        {
            return new Destination(room, $"Closed: {reason}", "lock", Open: false);
        }

        if (room.Approval != ApprovalRule.SelfCheckout)
        {
            var who = asked.Select(staff => names.GetValueOrDefault(staff)?.Name).OfType<string>().ToList();
            return new Destination(room, who switch { [] => "Ask a teacher", [var one] => $"Ask {one}", [var one, ..] => $"Ask {one} or others" }, "hand", Open: true);
        }

        return (room.Capacity - now.PlacesTaken(room.Id)) switch
        {
            null => new Destination(room, $"{room.TimeLimit} min", null, Open: true),
            <= 0 => new Destination(room, "Full right now", "hourglass", Open: true),
            1 => new Destination(room, "1 place free", null, Open: true),
            var free => new Destination(room, $"{free} places free", null, Open: true),
        };
    }
}
