using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>Reads entries whole, with the names of all that they speak of.</summary>
internal sealed class EntryReader(EncounterPreventionDb db, IPeople people, IRooms rooms, CurrentSchool school)
{
    /// <summary>Null for an entry that is not there.</summary>
    public async Task<EntryView?> One(EntryId id, CancellationToken stop) => await Of([id], stop) is [var entry] ? entry : null;

    /// <summary>In the order of their ids as they are given.</summary>
    public async Task<IReadOnlyList<EntryView>> Of(IReadOnlyList<EntryId> ids, CancellationToken stop)
    {
        var entries = new Dictionary<EntryId, Entry>();
        foreach (var some in ids.Chunk(1_000))
        {
            foreach (var entry in await db.Log.AsNoTracking().Where(entry => some.Contains(entry.Id)).ToListAsync(stop))
            {
                entries[entry.Id] = entry;
            }
        }

        var names = await NamesOf([.. entries.Values], stop);
        return [.. ids.Where(entries.ContainsKey).Select(id => names.Of(entries[id]))];
    }

    /// <summary>The groups of the school, by name.</summary>
    public async Task<IReadOnlyDictionary<EncounterGroupId, string>> Groups(CancellationToken stop) =>
        await db.Groups.AsNoTracking().Select(group => new { group.Id, group.Name }).ToDictionaryAsync(group => group.Id, group => group.Name, stop);

    private async Task<Names> NamesOf(IReadOnlyList<Entry> entries, CancellationToken stop) => new(
        school.Required,
        await people.Of([.. entries.SelectMany(entry => entry.AskedOf.Concat(entry.Others.Select(other => other.StudentId)).Append(entry.StudentId).Append(entry.ById).Append(entry.ReviewedById ?? default)).Where(person => person != default).Distinct()], stop),
        await rooms.Facts(school.Id, [.. entries.SelectMany(entry => entry.Others.SelectMany(other => new[] { other.FromId, other.ToId }).Append(entry.FromId).Append(entry.ToId)).Where(room => room != default).Distinct()], stop),
        await Groups(stop));
}
