using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Sessions;

/// <summary>Asks the remembered standing of each member of staff, so that it is the same rule as for a request.</summary>
internal sealed class PeopleWithRight(PeopleAndAccounts people, Standings standings) : IPeopleWithRight
{
    public async Task<IReadOnlyList<PersonId>> At(SchoolId school, string permission, CancellationToken stop = default)
    {
        var holders = new List<PersonId>();
        foreach (var one in await people.Staff(school, stop))
        {
            if (one is { HasAccount: true, Disabled: false } && (await standings.ActorOf(one.Person.Id, school, stop))?.Can(permission) == true)
            {
                holders.Add(one.Person.Id);
            }
        }

        return holders;
    }
}
