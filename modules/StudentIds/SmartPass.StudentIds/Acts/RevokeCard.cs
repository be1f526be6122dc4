using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Acts;

/// <summary>A card is lost: it is refused at every scanner from now on, and the person has the next one.</summary>
internal sealed class RevokeCard(StudentIdsDb db, Writing writing, AuditTrail audit, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <param name="person">Whose card.</param>
    /// <param name="number">The card that was meant: one that was revoked meanwhile is not revoked again.</param>
    /// <param name="why">Why.</param>
    /// <param name="stop">Stops before the write begins.</param>
    /// <returns>The card in its place; null where that card is not the person's valid one.</returns>
    public async Task<Card?> Revoke(PersonId person, string number, RevokedWhy why, CancellationToken stop = default)
    {
        var name = (await people.Of([person], stop)).GetValueOrDefault(person)?.Name;
        return await writing.Do("revoke a card", async () =>
        {
            if (await db.Cards.FirstOrDefaultAsync(card => card.PersonId == person && card.Number == number && card.RevokedAt == null) is not { } card)
            {
                return null;
            }

            var next = card.Replace(why, actor.Id, clock.GetUtcNow());
            // The old one first: the index lets nobody have two.
            await db.SaveChangesAsync();
            db.Add(next);
            await db.SaveChangesAsync();
            await audit.Add("ids.revoked", $"revoked the ID of {name} ({why.ToString().ToLowerInvariant()}) and issued number {next.Issue}", school.Id);
            db.Stale(StudentIdsTopics.Cards(school.Id));
            return next;
        }, stop);
    }
}
