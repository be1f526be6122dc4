using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;

namespace SmartPass.StudentIds.Sweeps;

/// <summary>After the roster changed, and at every start: of people of whom nothing may be kept no card is left and no line of the log names them. What is gone is gone, so that it may run twice.</summary>
internal sealed class ErasedCards(StudentIdsDb db, IErasedPeople erased, FollowedTopic<ErasedCards> followed, ISchoolDirectory schools, Writing writing) : IDueSweep
{
    /// <summary>Never by itself: the commit of a roster wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(RosterTopics.Roster, async () =>
    {
        foreach (var some in (await erased.All(stop)).Chunk(500))
        {
            var ids = JsonSerializer.Serialize(some.Select(person => person.Value));
            var known = await db.Database.SqlQuery<bool>($"""
                SELECT EXISTS (SELECT 1 FROM "StudentIds_Card" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids})))
                    OR EXISTS (SELECT 1 FROM "StudentIds_RefusedCode" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))) AS "Value"
                """).SingleAsync(stop);
            if (known)
            {
                await writing.Do("erase cards", () => Erase(ids), stop);
            }
        }
    });

    private async Task Erase(string ids)
    {
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "StudentIds_SeenCode" WHERE "CardId" IN (SELECT "Id" FROM "StudentIds_Card" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids})))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "StudentIds_Card" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "StudentIds_RefusedCode" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))""");
        foreach (var school in schools.All)
        {
            db.Stale(StudentIdsTopics.Cards(school.Id));
            db.Stale(StudentIdsTopics.Refused(school.Id));
        }
    }
}
