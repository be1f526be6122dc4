using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Data;

/// <summary>Reads a person's standing as it is now; acts decide by this, requests by the remembered one.</summary>
internal sealed class StandingReader(AccountsDb db, IPeople people)
{
    public async Task<Standing?> Of(PersonId person, CancellationToken stop = default)
    {
        if (!(await people.Of([person], stop)).TryGetValue(person, out var facts))
        {
            return null;
        }

        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop);
        var ended = account is null ? [] : await db.EndedSessions.Where(row => row.Person == person).Select(row => row.Id).ToListAsync(stop);
        var roles = await db.Roles.AsNoTracking().Where(row => row.Person == person).ToListAsync(stop);
        var grants = await db.Grants.AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(row => row.Person == person).ToListAsync(stop);
        return new Standing(
            person,
            facts.Name,
            account is null ? null : new SignInState(account.SecurityStamp, account.Disabled, ended.ToHashSet()),
            await people.AffiliationsOf(person, stop),
            [.. roles.Select(row => (row.School, row.Role))],
            [.. grants.Select(row => (row.SchoolId, row.Permission, row.Verdict))]);
    }
}
