using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Starting;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Sweeps;

/// <summary>After the roster changed, and at every start: people of whom nothing may be kept are in no group any more, and what names them goes: changes of groups, entries of the log, alerts and overlaps. A group that is left with fewer than two stays, switched off.</summary>
internal sealed class ErasedMembers(EncounterPreventionDb db, IErasedPeople erased, FollowedTopic<ErasedMembers> followed, Memberships memberships, KnownNames names, ISchoolDirectory schools, Writing writing, TimeProvider clock) : IDueSweep
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
                await writing.Do("encounters.erase", () => Erase(some, ids), stop);
            }
        }
    });

    private async Task<bool> AreNamed(string ids, CancellationToken stop) => await db.Database.SqlQuery<bool>($"""
        SELECT EXISTS (SELECT 1 FROM "EncounterPrevention_Member" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "EncounterPrevention_Change" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "EncounterPrevention_Entry" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "EncounterPrevention_EntryOther" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "EncounterPrevention_Alert" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            OR EXISTS (SELECT 1 FROM "EncounterPrevention_OverlapStudent" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))) AS "Value"
        """).SingleAsync(stop);

    private async Task Erase(PersonId[] some, string ids)
    {
        await LeaveGroups(some);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "EncounterPrevention_Change" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""
            DELETE FROM "EncounterPrevention_Entry" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))
                OR "Id" IN (SELECT "EntryId" FROM "EncounterPrevention_EntryOther" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            """);
        await db.Database.ExecuteSqlAsync($"""DELETE FROM "EncounterPrevention_Alert" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids}))""");
        await db.Database.ExecuteSqlAsync($"""
            DELETE FROM "EncounterPrevention_Overlap"
            WHERE "Id" IN (SELECT "OverlapId" FROM "EncounterPrevention_OverlapStudent" WHERE "StudentId" IN (SELECT "value" FROM json_each({ids})))
            """);
        foreach (var school in schools.All)
        {
            db.Stale(EncounterTopics.Log(school.Id));
        }

        writing.OnceCommitted(() =>
        {
            foreach (var person in some)
            {
                names.Forget(person);
            }
        });
    }

    private async Task LeaveGroups(PersonId[] some)
    {
        foreach (var group in await db.Groups.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(group => group.Members.Any(member => some.Contains(member.StudentId))).ToListAsync())
        {
            if (group.Forget(some))
            {
                db.Add(new GroupChange { SchoolId = group.SchoolId, GroupId = group.Id, At = clock.GetUtcNow(), ById = default, Kind = GroupChangeKind.SwitchedOff });
            }

            var (term, left) = (group.Term, group.Members.Select(member => member.StudentId).ToList());
            writing.OnceCommitted(() => memberships.Change(group.SchoolId, membership => membership.Set(term, left)));
            db.Stale(EncounterTopics.Groups(group.SchoolId));
        }

        await db.SaveChangesAsync();
    }
}
