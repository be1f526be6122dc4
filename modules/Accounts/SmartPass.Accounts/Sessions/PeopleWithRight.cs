using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Accounts.Sessions;

/// <summary>Asks the remembered standing of each member of staff, so that it is the same rule as for a request.</summary>
internal sealed class PeopleWithRight(AccountsDb db, PeopleAndAccounts people, Standings standings) : IPeopleWithRight
{
    public async Task<IReadOnlyList<PersonId>> At(SchoolId school, string permission, CancellationToken stop = default)
    {
        var holders = new List<PersonId>();
        foreach (var one in await WithOpenAccount(school, stop))
        {
            if ((await standings.ActorOf(one, school, stop))?.Can(permission) == true)
            {
                holders.Add(one);
            }
        }

        return holders;
    }

    public async Task<IReadOnlyList<SingleGrant>> GrantedAt(SchoolId school, string permission, CancellationToken stop = default)
    {
        var open = (await WithOpenAccount(school, stop)).ToHashSet();
        var grants = await db.Grants.AsNoTracking().IgnoreQueryFilters([ModuleDb.SchoolFilter])
            .Where(row => row.SchoolId == school && row.Permission == permission && row.Verdict == Verdict.Granted).OrderByDescending(row => row.At).ToListAsync(stop);
        return [.. grants.Where(row => open.Contains(row.Person)).Select(row => new SingleGrant(row.Person, row.GivenBy, row.At))];
    }

    private async Task<IEnumerable<PersonId>> WithOpenAccount(SchoolId school, CancellationToken stop) =>
        (await people.Staff(school, stop)).Where(one => one is { HasAccount: true, Disabled: false }).Select(one => one.Person.Id);
}
