using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;

namespace SmartPass.StudentIds.Sweeps;

/// <summary>After the roster changed, and at every start: people of whom nothing may be kept are in no batch and in no line of the log, and a file with their card is deleted.</summary>
internal sealed class ErasedFromPrinting(StudentIdsDb db, BatchFiles files, IErasedPeople erased, FollowedTopic<ErasedFromPrinting> followed, ISchoolDirectory schools, Writing writing) : IDueSweep
{
    /// <summary>Never by itself: the commit of a roster wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(RosterTopics.Roster, async () =>
    {
        foreach (var some in (await erased.All(stop)).Chunk(100))
        {
            var ids = JsonSerializer.Serialize(some.Select(person => person.Value));
            if (await AreNamed(ids, stop))
            {
                (await writing.Do("ids.erase printing", () => Erase(some, ids), stop)).ForEach(files.Remove);
            }
        }
    });

    private Task<bool> AreNamed(string ids, CancellationToken stop) => db.Database.SqlQuery<bool>($"""
        SELECT EXISTS (SELECT 1 FROM "StudentIds_BatchCard" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "StudentIds_Printed" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))) AS "Value"
        """).SingleAsync(stop);

    private async Task<List<string>> Erase(PersonId[] some, string ids)
    {
        var gone = await db.ForgetFilesWith(some);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "StudentIds_BatchCard" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "StudentIds_Printed" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))""");
        foreach (var school in schools.All)
        {
            db.Stale(StudentIdsTopics.Batches(school.Id));
        }

        return gone;
    }
}
