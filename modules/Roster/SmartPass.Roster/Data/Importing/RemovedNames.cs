using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.Data.Importing;

/// <summary>Names of the first few rows that go: the package does not have them any more.</summary>
internal sealed class RemovedNames(RosterDb db)
{
    /// <param name="kind">Of what.</param>
    /// <param name="rows">Their rows.</param>
    /// <param name="unnamed">People whose names must not be kept, not even here.</param>
    /// <param name="stop">Ends the reading.</param>
    public async Task<IReadOnlyList<string>> Of(Kind kind, IReadOnlyCollection<long> rows, IReadOnlySet<long> unnamed, CancellationToken stop)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var schools = rows.Select(SchoolId.From).ToList();
        return kind switch
        {
            Kind.Schools => await db.Schools.Where(school => schools.Contains(school.Id)).Select(school => school.Name).ToListAsync(stop),
            Kind.Terms => await db.Terms.IgnoreQueryFilters([RosterDb.ValidFilter]).Where(term => rows.Contains(term.Id)).Select(term => term.Title).ToListAsync(stop),
            Kind.Classes => await db.Classes.IgnoreQueryFilters([RosterDb.ValidFilter]).Where(row => rows.Contains(row.Id)).Select(row => row.Title).ToListAsync(stop),
            Kind.People => [.. (await db.People.AsNoTracking().IgnoreQueryFilters([RosterDb.ValidFilter]).Where(person => rows.Contains(person.Id)).ToListAsync(stop))
                .Where(person => !unnamed.Contains(person.PersonId.Value)).Select(person => $"{person.GivenName} {person.FamilyName}")],
            _ => [],
        };
    }
}
