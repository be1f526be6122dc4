using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Data;

/// <summary>Reads a person's standing as it is now; acts decide by this, requests by the remembered one.</summary>
internal sealed class StandingReader(AccountsDb db, IPeople people, ISchoolDirectory schools)
{
    public async Task<Standing?> Of(PersonId person, CancellationToken stop = default)
    {
        if (!(await people.Of([person], stop)).TryGetValue(person, out var facts))
        {
            return null;
        }

        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop);
        var cover = account is null ? await CoverOf(person, stop) : null;
        var ended = account is null && cover is null ? [] : await db.EndedSessions.Where(row => row.Person == person).Select(row => row.Id).ToListAsync(stop);
        var roles = await db.Roles.AsNoTracking().Where(row => row.Person == person).ToListAsync(stop);
        var grants = await db.Grants.AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(row => row.Person == person).ToListAsync(stop);
        return new Standing(
            person,
            facts.Name,
            account is null ? null : new SignInState(account.SecurityStamp, account.Disabled, ended.ToHashSet()),
            await people.AffiliationsOf(person, stop),
            [.. roles.Select(row => (row.School, row.Role))],
            [.. grants.Select(row => (row.SchoolId, row.Permission, row.Verdict))])
        {
            Cover = cover,
            Ended = ended.ToHashSet(),
        };
    }

    private async Task<Cover?> CoverOf(PersonId person, CancellationToken stop) =>
        await db.Substitutes.AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter]).SingleOrDefaultAsync(row => row.Person == person && row.EndedAt == null, stop) is { } row
        && schools.ById(row.SchoolId) is { } school
            ? new Cover(row.Id, school, row.Covers, row.FirstDay, row.LastDay)
            : null;
}
