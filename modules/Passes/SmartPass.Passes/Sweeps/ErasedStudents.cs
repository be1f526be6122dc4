using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Sweeps;

/// <summary>After the roster changed, and at every start: of students of whom nothing may be kept, what they and staff wrote, where they said they were, the saved groups they are in and what holds for them alone goes. Their passes stay as numbers without a name.</summary>
internal sealed class ErasedStudents(PassesDb db, IErasedPeople erased, FollowedTopic<ErasedStudents> followed, ISchoolDirectory schools, Writing writing) : IDueSweep
{
    /// <summary>Never by itself: the commit of a roster wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(RosterTopics.Roster, async () =>
    {
        foreach (var some in (await erased.All(stop)).Chunk(100))
        {
            var ids = JsonSerializer.Serialize(some.Select(person => person.Value));
            if (await HasWords(ids, stop))
            {
                await writing.Do("passes.erase", () => Erase(ids), stop);
            }
        }
    });

    private async Task<bool> HasWords(string ids, CancellationToken stop) => await db.Database.SqlQuery<bool>($"""
        SELECT EXISTS (SELECT 1 FROM "Passes_Place" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "Passes_History" WHERE (json_extract("Data", '$.Word') IS NOT NULL OR json_extract("Data", '$.Tried.Note') IS NOT NULL OR json_extract("Data", '$.Tried.Reason') IS NOT NULL)
                AND "Subject" IN (SELECT "Id" FROM "Passes_Pass" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))))
            OR EXISTS (SELECT 1 FROM "Passes_GroupMember" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "Passes_Series" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "Passes_Exception" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "Passes_Pass" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})) AND ("Message" IS NOT NULL OR "Answer_Word" IS NOT NULL))
            OR EXISTS (SELECT 1 FROM "Passes_Report" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))
                AND ("Note" IS NOT NULL OR EXISTS (SELECT 1 FROM "Passes_ReportStep" WHERE "ReportId" = "Passes_Report"."Id" AND "Passes_ReportStep"."Note" IS NOT NULL))) AS "Value"
        """).SingleAsync(stop);

    private async Task Erase(string ids)
    {
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "Passes_History" SET "Data" = json_replace("Data", '$.Word', NULL, '$.Tried.Note', NULL, '$.Tried.Reason', NULL)
            WHERE "Subject" IN (SELECT "Id" FROM "Passes_Pass" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            """);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "Passes_Pass" SET "Message" = NULL, "Answer_Word" = NULL
            WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})) AND ("Message" IS NOT NULL OR "Answer_Word" IS NOT NULL)
            """);
        await db.Database.ExecuteSqlAsync($"""UPDATE "Passes_Report" SET "Note" = NULL WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""
            UPDATE "Passes_ReportStep" SET "Note" = NULL
            WHERE "ReportId" IN (SELECT "Id" FROM "Passes_Report" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            """);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Passes_Place" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Passes_GroupMember" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Passes_Series" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Passes_Exception" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        foreach (var school in schools.All)
        {
            db.StaleRules(school.Id);
        }
    }
}
