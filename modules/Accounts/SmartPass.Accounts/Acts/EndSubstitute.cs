using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Takes a day code back: the code and every session end with the next request.</summary>
internal sealed class EndSubstitute(AccountsDb db, IPeople people, Writing writing, AuditTrail audit, TimeProvider clock)
{
    public Task<AccessOutcome> Do(SubstituteId id, CancellationToken stop = default) => writing.Do("accounts.end-substitute", async () =>
    {
        if (await db.Substitutes.SingleOrDefaultAsync(row => row.Id == id && row.EndedAt == null, CancellationToken.None) is not { } substitute)
        {
            return AccessOutcome.NotThere;
        }

        substitute.End(clock.GetUtcNow());
        await db.SaveChangesAsync(CancellationToken.None);
        db.Stale(AccountsTopics.Of(substitute.Person));
        db.Stale(AccountsTopics.Substitutes(substitute.SchoolId));
        var names = await people.Of([substitute.Person, substitute.Covers], CancellationToken.None);
        await audit.Add("accounts.substitute-ended", $"took back the day code of {names[substitute.Person].Name}, who covered {names[substitute.Covers].Name}", substitute.SchoolId);
        return AccessOutcome.Done;
    }, stop);
}
