using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Directory;

/// <summary>The rooms of the school as the list shows them to the one who looks.</summary>
internal sealed class RoomListReader(RoomsDb db, IPeople people, CurrentSchool school, CurrentActor actor, SchoolDays days, TimeProvider clock)
{
    /// <param name="text">Every word must be found in the name, number, kind or staff of a room.</param>
    /// <param name="only">Rooms of this kind only; null for all.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<RoomList> Read(string? text, RoomKind? only, CancellationToken stop)
    {
        var rooms = await db.Rooms.AsNoTracking().Include(room => room.Staff).ToListAsync(stop);
        var staff = await people.Of([.. rooms.SelectMany(room => room.Staff).Select(assigned => assigned.PersonId).Distinct()], stop);
        var today = await days.At(school.Id, clock.GetUtcNow(), stop);
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var inUse = rooms.Where(room => !room.Retired).ToList();
        var found = inUse
            .Where(room => only is null || room.Kind == only)
            .Select(room => Row(room, staff, today))
            .Where(row => words.All(row.Mentions))
            .OrderBy(row => row.Facts.Name, RoomOrder.ByName)
            .ToLookup(row => row.Facts.Staff.Contains(actor.Actor.Seat));
        var kinds = found[false].ToLookup(row => row.Facts.Kind);
        var retired = rooms.Where(room => room.Retired).OrderBy(room => room.Name, RoomOrder.ByName).Select(room => new RetiredRow(room.Id, room.Name));
        return new RoomList(
            [.. found[true]],
            [.. RoomWords.KindsInOrder.Where(kinds.Contains).Select(kind => new RoomsOfKind(kind, [.. kinds[kind]]))],
            [.. RoomWords.KindsInOrder.Where(kind => inUse.Exists(room => room.Kind == kind))],
            inUse.Count,
            [.. retired]);
    }

    private RoomRow Row(Room room, IReadOnlyDictionary<PersonId, PersonFacts> staff, SchoolDay today)
    {
        var now = clock.GetUtcNow();
        var facts = room.FactsAt(now, today);
        var names = facts.Staff.Where(staff.ContainsKey).Select(person => staff[person].Name).Order(StringComparer.OrdinalIgnoreCase);
        var turns = room.Retired ? null : room.Closing?.ChangesAfter(now, today);
        return new RoomRow(
            facts,
            string.Join(", ", names),
            facts.Closed is null ? null : Turns("opens", turns),
            facts.Closed is null ? Turns("closes", turns) : null,
            actor.Actor.HoldsKeyOf(facts.Staff));
    }

    private string? Turns(string how, DateTimeOffset? at) => at is null ? null : $"{how} {school.Required.Moment(at.Value, clock.GetUtcNow())}";
}

/// <param name="Own">Rooms of the one who looks.</param>
/// <param name="Kinds">The others, by kind.</param>
/// <param name="KindsThere">Kinds the school has rooms of, found or not.</param>
/// <param name="InUse">How many rooms the school has.</param>
/// <param name="Retired">Rooms out of use.</param>
internal sealed record RoomList(IReadOnlyList<RoomRow> Own, IReadOnlyList<RoomsOfKind> Kinds, IReadOnlyList<RoomKind> KindsThere, int InUse, IReadOnlyList<RetiredRow> Retired);

internal sealed record RoomsOfKind(RoomKind Kind, IReadOnlyList<RoomRow> Rooms);

internal sealed record RetiredRow(RoomId Id, string Name);

/// <param name="Facts">The room.</param>
/// <param name="Staff">Names of its staff.</param>
/// <param name="OpensAt">When it opens by itself, in the school's time.</param>
/// <param name="ClosesAt">When it closes by itself, where it is to be closed in a period to come.</param>
/// <param name="MayClose">Whether the one who looks may close and open it.</param>
internal sealed record RoomRow(RoomFacts Facts, string Staff, string? OpensAt, string? ClosesAt, bool MayClose)
{
    public bool Mentions(string word) =>
        new[] { Facts.Name, Facts.Number ?? "", Facts.Kind.InWords(), Staff, Facts.Closed ?? "" }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
