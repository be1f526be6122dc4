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
internal sealed class RoomListReader(RoomsDb db, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="text">Every word must be found in the name, number, kind or staff of a room.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<RoomList> Read(string? text, CancellationToken stop)
    {
        var rooms = await db.Rooms.AsNoTracking().Include(room => room.Staff).ToListAsync(stop);
        var staff = await people.Of([.. rooms.SelectMany(room => room.Staff).Select(assigned => assigned.PersonId).Distinct()], stop);
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kinds = rooms.Where(room => !room.Retired)
            .Select(room => Row(room, staff))
            .Where(row => words.All(row.Mentions))
            .OrderBy(row => row.Facts.Name, RoomOrder.ByName)
            .GroupBy(row => row.Facts.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => new RoomsOfKind(kind.Key, [.. kind]));
        var retired = rooms.Where(room => room.Retired).OrderBy(room => room.Name, RoomOrder.ByName).Select(room => new RetiredRow(room.Id, room.Name));
        return new RoomList([.. kinds], rooms.Count(room => !room.Retired), [.. retired]);
    }

    private RoomRow Row(Room room, IReadOnlyDictionary<PersonId, PersonFacts> staff)
    {
        var facts = room.FactsAt(clock.GetUtcNow());
        var names = facts.Staff.Where(staff.ContainsKey).Select(person => staff[person].Name).Order(StringComparer.OrdinalIgnoreCase);
        return new RoomRow(facts, string.Join(", ", names), OpensAt(room, facts), actor.Actor.HoldsKeyOf(facts.Staff));
    }

    private string? OpensAt(Room room, RoomFacts facts)
    {
        if (facts.Closed is null || room.Closing?.Until is not { } until)
        {
            return null;
        }

        var clockThere = school.Required.Clock(until);
        return school.Required.Date(clock.GetUtcNow()) == DateOnly.FromDateTime(clockThere.DateTime) ? $"opens {clockThere:h:mm tt}" : $"opens {clockThere:ddd, MMM d}";
    }
}

internal sealed record RoomList(IReadOnlyList<RoomsOfKind> Kinds, int InUse, IReadOnlyList<RetiredRow> Retired);

internal sealed record RoomsOfKind(RoomKind Kind, IReadOnlyList<RoomRow> Rooms);

internal sealed record RetiredRow(RoomId Id, string Name);

/// <param name="Facts">The room.</param>
/// <param name="Staff">Names of its staff.</param>
/// <param name="OpensAt">When it opens by itself, in the school's time.</param>
/// <param name="MayClose">Whether the one who looks may close and open it.</param>
internal sealed record RoomRow(RoomFacts Facts, string Staff, string? OpensAt, bool MayClose)
{
    public bool Mentions(string word) =>
        new[] { Facts.Name, Facts.Number ?? "", Facts.Kind.InWords(), Staff, Facts.Closed ?? "" }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
