using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Acts;

/// <summary>Opens accounts, or starts them over, with a first code for each person. Part of larger acts.</summary>
internal sealed class OpenAccounts(AccountsDb db, Writing writing, TimeProvider clock)
{
    public Task<IReadOnlyList<Slip>> Do(IReadOnlyList<PersonFacts> people, CancellationToken stop = default) => writing.Do("accounts.open", async () =>
    {
        var ids = people.Select(person => person.Id).ToList();
        var accounts = await db.Accounts.Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, CancellationToken.None);
        var taken = await Taken(people.Where(person => !accounts.ContainsKey(person.Id)));
        IReadOnlyList<Slip> slips = [.. people.Select(person => Open(person, accounts.GetValueOrDefault(person.Id), taken))];
        await db.SaveChangesAsync(CancellationToken.None);
        db.Stale(AccountsTopics.All);
        return slips;
    }, stop);

    private Slip Open(PersonFacts person, Account? account, HashSet<string> taken)
    {
        if (account is null)
        {
            var proposal = UserNames.Propose(person);
            account = new Account(person.Id, UserNames.Free(proposal, name => taken.Contains(name) || (name != UserNames.Normalize(proposal) && Exists(name))), person.Email);
            taken.Add(account.NormalizedUserName);
            db.Add(account);
        }

        var code = FirstCode.New();
        account.StartWith(code, clock.GetUtcNow());
        db.Stale(AccountsTopics.Of(person.Id));
        return new Slip(person.Name, person.Grade is null ? "Staff" : person.GradeInWords, account.UserName, code.Printed);
    }

    private async Task<HashSet<string>> Taken(IEnumerable<PersonFacts> people)
    {
        var proposals = people.Select(person => UserNames.Normalize(UserNames.Propose(person))).Distinct().ToList();
        return (await db.Accounts.Where(row => proposals.Contains(row.NormalizedUserName)).Select(row => row.NormalizedUserName).ToListAsync(CancellationToken.None)).ToHashSet();
    }

    private bool Exists(string name) => db.Accounts.Any(row => row.NormalizedUserName == name);
}
