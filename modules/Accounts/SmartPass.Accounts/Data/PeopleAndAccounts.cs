using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Data;

/// <summary>The people of a school beside their accounts.</summary>
internal sealed class PeopleAndAccounts(AccountsDb db, IPeople people)
{
    private const int Slice = 500;

    public async Task<IReadOnlyList<PersonAndAccount>> All(SchoolId school, CancellationToken stop = default)
    {
        var students = await people.Students(school, stop: stop);
        return [.. await Staff(school, stop), .. await WithAccounts([.. students.Select(person => (person, true))], stop)];
    }

    /// <summary>The roster's staff, and those who hold a role here only.</summary>
    public async Task<IReadOnlyList<PersonAndAccount>> Staff(SchoolId school, CancellationToken stop = default)
    {
        var staff = await people.Staff(school, stop: stop);
        var holders = await db.Roles.Where(row => row.School == school).Select(row => row.Person).Distinct().ToListAsync(stop);
        var known = staff.Select(person => person.Id).ToHashSet();
        var others = await people.Of([.. holders.Where(holder => !known.Contains(holder))], stop);
        return await WithAccounts([.. staff.Concat(others.Values.OrderBy(person => person.FamilyName, StringComparer.CurrentCulture)).Select(person => (person, false))], stop);
    }

    public async Task<IReadOnlyList<PersonAndAccount>> Waiting(SchoolId school, GiveTo whom, CancellationToken stop = default) =>
        [.. (await All(school, stop)).Where(whom.IsFor)];

    /// <summary>The same people as they stand now.</summary>
    public Task<IReadOnlyList<PersonAndAccount>> Again(IReadOnlyCollection<PersonAndAccount> before) =>
        WithAccounts([.. before.Select(candidate => (candidate.Person, candidate.IsStudent))], CancellationToken.None);

    private async Task<IReadOnlyList<PersonAndAccount>> WithAccounts(IReadOnlyList<(PersonFacts Person, bool IsStudent)> all, CancellationToken stop)
    {
        var accounts = new Dictionary<PersonId, (bool SignedIn, bool Disabled)>();
        foreach (var slice in all.Select(one => one.Person.Id).Chunk(Slice))
        {
            foreach (var row in await db.Accounts.AsNoTracking().Where(row => slice.Contains(row.Id)).Select(row => new { row.Id, row.LastSignInAt, row.Disabled }).ToListAsync(stop))
            {
                accounts[row.Id] = (row.LastSignInAt is not null, row.Disabled);
            }
        }

        return [.. all.Select(one => accounts.TryGetValue(one.Person.Id, out var account)
            ? new PersonAndAccount(one.Person, one.IsStudent, true, account.SignedIn, account.Disabled)
            : new PersonAndAccount(one.Person, one.IsStudent, false, false, false))];
    }
}
