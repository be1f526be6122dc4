using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Data;

/// <summary>The names that others connect with a person; a password says none of them.</summary>
internal sealed class AboutPerson(AccountsDb db, IPeople people, IDistrict district, ISchoolDirectory schools)
{
    public async Task<IReadOnlyList<string>> Of(PersonId person, CancellationToken stop = default)
    {
        var names = new List<string> { await district.Name(stop) };
        names.AddRange(await db.Accounts.Where(row => row.Id == person).Select(row => row.UserName).ToListAsync(stop));
        if ((await people.Of([person], stop)).TryGetValue(person, out var facts))
        {
            names.AddRange([facts.GivenName, facts.FamilyName, facts.Email ?? ""]);
        }

        foreach (var affiliation in await people.AffiliationsOf(person, stop))
        {
            names.Add(schools.ById(affiliation.School)?.Name ?? "");
        }

        return names;
    }
}
