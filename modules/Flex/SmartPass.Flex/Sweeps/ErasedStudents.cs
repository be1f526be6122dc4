using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Sweeps;

/// <summary>After the roster changed, and at every start: of people of whom nothing may be kept no sign-up, invitation, calendar or line of history is left, and no flex period or activity is for them by name.</summary>
internal sealed class ErasedStudents(FlexDb db, FlexDays days, DueSeats due, IErasedPeople erased, FollowedTopic<ErasedStudents> followed, ISchoolDirectory schools, Writing writing) : IDueSweep
{
    /// <summary>Never by itself: the commit of a roster wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public Task Settle(DateTimeOffset now, CancellationToken stop) => followed.Follow(RosterTopics.Roster, async () =>
    {
        foreach (var some in (await erased.All(stop)).Chunk(100))
        {
            var ids = JsonSerializer.Serialize(some.Select(person => person.Value));
            if (await AreNamed(some, ids, stop))
            {
                await writing.Do("flex.erase", () => Erase(some, ids), stop);
            }
        }
    });

    private async Task<bool> AreNamed(PersonId[] some, string ids, CancellationToken stop) => await db.Database.SqlQuery<bool>($"""
        SELECT EXISTS (SELECT 1 FROM "Flex_SignUp" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "Flex_History" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "Flex_Invitation" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "Flex_Feed" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))) AS "Value"
        """).SingleAsync(stop) || (await PeriodsFor(some)).Count > 0 || (await ActivitiesFor(some)).Count > 0;

    private async Task<List<FlexPeriod>> PeriodsFor(PersonId[] some) =>
        [.. (await db.Periods.IgnoreQueryFilters([ModuleDb.SchoolFilter]).ToListAsync()).Where(period => period.Audience.Students.Any(some.Contains))];

    private async Task<List<Activity>> ActivitiesFor(PersonId[] some) =>
        [.. (await db.Activities.IgnoreQueryFilters([ModuleDb.SchoolFilter]).ToListAsync()).Where(activity => activity.Audience.Students.Any(some.Contains))];

    private async Task Erase(PersonId[] some, string ids)
    {
        (await PeriodsFor(some)).ForEach(period => period.Forget(some));
        (await ActivitiesFor(some)).ForEach(activity => activity.Forget(some));

        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Flex_SignUp" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Flex_History" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Flex_Invitation" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "Flex_Feed" WHERE "PersonId" IN (SELECT "value" FROM json_each({ids}))""");
        foreach (var school in schools.All)
        {
            db.Stale(FlexTopics.SignUps(school.Id));
            db.Stale(FlexTopics.Offer(school.Id));
        }

        writing.OnceCommitted(() =>
        {
            days.Clear();
            due.Clear();
        });
    }
}
