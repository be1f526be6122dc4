using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Data;

/// <summary>Erases what is kept of people but the number that passes remember. No roster finds them by it again: who comes back at 13 comes as someone new.</summary>
internal sealed class ErasedPeople(RosterDb db) : IErasedPeople
{
    private const string Nobody = "";

    private IQueryable<PersonId> Erased => db.People.IgnoreQueryFilters([RosterDb.ValidFilter])
        .Where(row => row.SourceId == Source.ByHand && row.SourcedId == Nobody).Select(row => row.PersonId);

    public async Task<IReadOnlySet<PersonId>> Among(IReadOnlyCollection<PersonId> people, CancellationToken stop = default) =>
        await Erased.Where(person => people.Contains(person)).ToHashSetAsync(stop);

    public async Task<IReadOnlyCollection<PersonId>> All(CancellationToken stop = default) => await Erased.Distinct().ToListAsync(stop);

    /// <summary>Part of a larger act, and all at once: nobody is half erased, even if that holds the gate for a quarter of a second for five thousand people. It is once that a district withdraws.</summary>
    /// <param name="people">Whom.</param>
    /// <param name="version">First version of the roster that has them no more.</param>
    public async Task Erase(IReadOnlyCollection<long> people, long version)
    {
        if (people.Count == 0)
        {
            return;
        }

        var ids = JsonSerializer.Serialize(people);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "Roster_Person"
            SET "SourceId" = {Source.ByHand}, "SourcedId" = {Nobody}, "GivenName" = 'Former', "FamilyName" = 'student', "Grade" = NULL, "Number" = NULL,
                "UserName" = NULL, "Email" = NULL, "SearchText" = '', "ContentHash" = 0, "Until" = min("Until", {version})
            WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))
            """);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Roster_Affiliation" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Roster_Enrollment" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))""");
        await ForgetSamples();
    }

    /// <summary>Imports, checked or applied, name the first few people they bring: which of the names are whose cannot be told any more, so none stays. Part of a larger act.</summary>
    public async Task ForgetSamples() => await db.Database.ExecuteSqlAsync($"""
        UPDATE "Roster_Import"
        SET "Outcome" = json_replace("Outcome", '$.Kinds[3].AddedNames', json('[]'), '$.Kinds[3].ChangedNames', json('[]'), '$.Kinds[3].RemovedNames', json('[]'))
        WHERE json_extract("Outcome", '$.Kinds[3].Kind') = 'People'
        """);
}
