using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Data;

/// <summary>Finds cards of the school of the request.</summary>
internal sealed class CardReader(StudentIdsDb db)
{
    /// <summary>The person's valid card; null for someone who has none yet.</summary>
    public Task<Card?> Valid(PersonId person, CancellationToken stop = default) =>
        db.Cards.AsNoTracking().FirstOrDefaultAsync(card => card.PersonId == person && card.RevokedAt == null, stop);

    /// <summary>The valid cards of these people; whoever has none is absent.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Card>> ValidOf(IReadOnlyCollection<PersonId> people, CancellationToken stop = default)
    {
        var found = new Dictionary<PersonId, Card>();
        foreach (var some in people.Chunk(1000))
        {
            await foreach (var card in db.Cards.AsNoTracking().Where(card => some.Contains(card.PersonId) && card.RevokedAt == null).AsAsyncEnumerable().WithCancellation(stop))
            {
                found[card.PersonId] = card;
            }
        }

        return found;
    }

    /// <summary>All cards a person ever had at the school, the latest first.</summary>
    public Task<List<Card>> AllOf(PersonId person, CancellationToken stop = default) =>
        db.Cards.AsNoTracking().Where(card => card.PersonId == person).OrderByDescending(card => card.Issue).ToListAsync(stop);
}
