using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Domain.Overlaps;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Sweeps;

/// <summary>Mondays at five by the school's clock the four weeks before are looked through for students who were out together again and again. The row of the week says that it was done: after a pause only the latest week is. What takes long is read and computed outside the gate.</summary>
internal sealed class FindOverlaps(EncounterPreventionDb db, IPastPasses past, IPeople people, ISchoolDirectory schools, FollowedBySchool<FindOverlaps, DateOnly> followed, Writing writing, TimeProvider clock) : IDueSweep
{
    public Task<DateTimeOffset?> NextDue(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return Task.FromResult(schools.All.Select(school => (DateTimeOffset?)Due(school, now)).Min());
    }

    public Task Settle(DateTimeOffset now, CancellationToken stop) =>
        followed.Follow(schools.All, school => OverlapWeek.Latest(school, now), school => Look(school, OverlapWeek.Latest(school, now), now, stop));

    private DateTimeOffset Due(School school, DateTimeOffset now)
    {
        var monday = OverlapWeek.Latest(school, now);
        return OverlapWeek.Begins(school, followed.Has(school, monday) ? monday.AddDays(7) : monday);
    }

    private async Task Look(School school, DateOnly monday, DateTimeOffset now, CancellationToken stop)
    {
        if (await IsDone(school, monday))
        {
            return;
        }

        var from = monday.AddDays(-FourWeeks.Days);
        var stays = await past.Between(school.Id, school.Instant(from, default), school.Instant(monday, default), stop);
        var known = await Known(school, now, stop);
        var here = (await people.Students(school.Id, stop: stop)).Select(student => student.Id).ToHashSet();
        var found = OverlapSearch.In(new FourWeeks(stays, school, from), pair => known.Contains(pair) || !here.Contains(pair.One) || !here.Contains(pair.Other));
        await writing.Do("propose overlaps", () => Propose(school, monday, now, found), stop);
    }

    private async Task Propose(School school, DateOnly monday, DateTimeOffset now, IReadOnlyList<FoundOverlap> found)
    {
        if (await IsDone(school, monday))
        {
            return;
        }

        var yearAgo = now - Overlap.KeptFor;
        var before = await Of(school).ToListAsync();
        var gone = before.Where(overlap => overlap.State == OverlapState.Proposed || overlap.SettledAt < yearAgo).ToList();
        db.RemoveRange(gone);
        foreach (var settled in before.Except(gone))
        {
            settled.ForgetPlaces();
        }

        db.RemoveRange(await db.OverlapWeeks.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(week => week.SchoolId == school.Id).ToListAsync());
        db.AddRange(found.Select(one => new Overlap
        {
            SchoolId = school.Id, From = monday.AddDays(-FourWeeks.Days), Until = monday.AddDays(-1), Times = one.Times, Expected = one.Expected, Chance = one.Chance,
        }.Of(one.Students, one.Places)));
        db.Add(new OverlapWeek { SchoolId = school.Id, Monday = monday, At = now });
        await db.SaveChangesAsync();
        db.Stale(EncounterTopics.Overlaps(school.Id));
    }

    /// <summary>Pairs that are together in a group whose last day is not over, or were dismissed not long ago. One that is switched off counts: somebody knows them.</summary>
    private async Task<HashSet<Pair>> Known(School school, DateTimeOffset now, CancellationToken stop)
    {
        var (since, today) = (now - Overlap.NotAgainFor, school.Date(now));
        var dismissed = await Of(school).AsNoTracking().Where(overlap => overlap.State == OverlapState.Dismissed && overlap.SettledAt >= since).ToListAsync(stop);
        var groups = await db.Groups.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(group => group.SchoolId == school.Id && (group.Until == null || group.Until >= today)).ToListAsync(stop);
        return
        [
            .. dismissed.Select(overlap => overlap.Students.Select(student => student.StudentId)).Concat(groups.Select(group => group.Members.Select(member => member.StudentId)))
                .SelectMany(students => students.ToList() is var all ? from one in all from other in all where one.Value < other.Value select new Pair(one, other) : []),
        ];
    }

    /// <summary>A later week counts as well: the clock of a school may be set back.</summary>
    private Task<bool> IsDone(School school, DateOnly monday) =>
        db.OverlapWeeks.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AnyAsync(week => week.SchoolId == school.Id && week.Monday >= monday);

    private IQueryable<Overlap> Of(School school) => db.Overlaps.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(overlap => overlap.SchoolId == school.Id);
}
