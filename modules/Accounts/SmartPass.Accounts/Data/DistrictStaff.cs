using Microsoft.EntityFrameworkCore;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Data;

/// <summary>Who is District IT, and whom one might make it.</summary>
internal sealed class DistrictStaff(AccountsDb db, IPeople people, ISchoolDirectory schools)
{
    private const int Most = 20;

    public async Task<IReadOnlyList<DistrictITRow>> All(CancellationToken stop = default)
    {
        var holders = await db.Roles.Where(row => row.School == null && row.Role == Role.DistrictIT).Select(row => row.Person).Distinct().ToListAsync(stop);
        var accounts = await db.Accounts.AsNoTracking().Where(row => holders.Contains(row.Id)).ToDictionaryAsync(row => row.Id, stop);
        return [.. (await people.Of(holders, stop)).Values.OrderBy(person => person.FamilyName, StringComparer.CurrentCulture).Select(person => new DistrictITRow(person, accounts.GetValueOrDefault(person.Id)))];
    }

    /// <summary>Staff of any school who match every word typed.</summary>
    public async Task<IReadOnlyList<PersonFacts>> Search(string text, CancellationToken stop = default)
    {
        var found = new Dictionary<PersonId, PersonFacts>();
        foreach (var school in schools.All)
        {
            foreach (var person in await people.Staff(school.Id, text, Most, stop))
            {
                found.TryAdd(person.Id, person);
            }

            if (found.Count >= Most)
            {
                break;
            }
        }

        return [.. found.Values.Take(Most)];
    }
}

internal sealed record DistrictITRow(PersonFacts Person, Account? Account);
