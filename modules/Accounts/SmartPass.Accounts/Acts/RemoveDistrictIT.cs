using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Takes District IT from someone. Somebody who can sign in always keeps it.</summary>
internal sealed class RemoveDistrictIT(AccountsDb db, IPeople people, CurrentActor actor, Writing writing, AuditTrail audit)
{
    public Task<RemoveOutcome> Do(PersonId person, CancellationToken stop = default) => writing.Do("accounts.remove-district-it", async () =>
    {
        var all = await db.Roles.Where(row => row.School == null && row.Role == Role.DistrictIT).ToListAsync(CancellationToken.None);
        if (!actor.Actor.Is(Role.DistrictIT) || all.Where(row => row.Person == person).ToList() is not { Count: > 0 } held)
        {
            return RemoveOutcome.NotYours;
        }

        var others = all.Select(row => row.Person).Where(other => other != person).ToList();
        if (!await db.Accounts.AnyAsync(row => others.Contains(row.Id) && !row.Disabled && row.PasswordHash != null, CancellationToken.None))
        {
            return RemoveOutcome.IsTheLast;
        }

        db.RemoveRange(held);
        await db.SaveChangesAsync(CancellationToken.None);
        db.Stale(AccountsTopics.Of(person));
        var name = (await people.Of([person], CancellationToken.None)).TryGetValue(person, out var facts) ? facts.Name : $"person {person}";
        await audit.Add("accounts.district-it-taken", $"took District IT from {name}");
        return RemoveOutcome.Removed;
    }, stop);
}

internal enum RemoveOutcome
{
    Removed,
    NotYours,
    IsTheLast,
}
