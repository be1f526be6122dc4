using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Pages.Log;

/// <summary>Counts a part of the log: two statements beyond what was read of it, and the names.</summary>
internal sealed class FiguresReader(EncounterPreventionDb db, IPeople people, IRooms rooms, CurrentSchool school)
{
    private const int Most = 5;

    private EncounterLinks Links => new(school);

    public async Task<LogFigures> Read(LogChoice choice, LogFilter filter, IReadOnlyList<ChosenEntry> chosen, IReadOnlyDictionary<EncounterGroupId, string> groups, CancellationToken stop)
    {
        var log = db.Log.AsNoTracking().Matching(filter);
        var byGroup = await log.SelectMany(entry => entry.Groups).GroupBy(group => group.GroupId).Select(some => new { some.Key, Count = some.Count() }).ToListAsync(stop);
        var apart = await log.Where(entry => entry.Outcome != Outcome.Overridden).SelectMany(entry => entry.Others, (entry, other) => new { entry.StudentId, OtherId = other.StudentId })
            .GroupBy(pair => pair).Select(some => new { some.Key.StudentId, some.Key.OtherId, Count = some.Count() }).ToListAsync(stop);
        var prevented = chosen.Where(entry => entry.Outcome != Outcome.Overridden).ToList();
        var students = prevented.Where(entry => entry.TriedByStudent).GroupBy(entry => entry.Student).Select(some => (Student: some.Key, Tries: some.Sum(entry => entry.Tries))).OrderByDescending(some => some.Tries).ThenBy(some => some.Student.Value).Take(Most).ToList();
        var pairs = apart.GroupBy(pair => (One: Math.Min(pair.StudentId.Value, pair.OtherId.Value), Other: Math.Max(pair.StudentId.Value, pair.OtherId.Value)), pair => pair.Count)
            .Select(some => (One: new PersonId(some.Key.One), Other: new PersonId(some.Key.Other), Count: some.Sum())).OrderByDescending(some => some.Count).ThenBy(some => some.One.Value).Take(Most).ToList();
        var places = chosen.Where(entry => entry.To != default).CountBy(entry => entry.To).OrderByDescending(some => some.Value).ThenBy(some => some.Key.Value).Take(Most).ToList();
        var names = new Names(
            school.Required, await people.Of([.. students.Select(some => some.Student).Concat(pairs.SelectMany(pair => new[] { pair.One, pair.Other })).Distinct()], stop),
            await rooms.Facts(school.Id, [.. places.Select(some => some.Key)], stop), groups);
        return new LogFigures(
            prevented.Count, prevented.Sum(entry => entry.Tries), chosen.Count - prevented.Count, chosen.Count(entry => !entry.Reviewed),
            [.. byGroup.OrderByDescending(some => some.Count).ThenBy(some => some.Key.Value).Take(Most).Select(some => new Bar(new GroupView(some.Key, groups.GetValueOrDefault(some.Key)).Words, some.Count, Links.Log + (choice with { Group = some.Key }).Query()))],
            [.. students.Select(some => new Bar(names.Student(some.Student), some.Tries, Links.Person(some.Student)))],
            [.. pairs.Select(pair => new Bar($"{names.Student(pair.One)} and {names.Student(pair.Other)}", pair.Count))],
            Hours(chosen),
            [.. places.Select(some => new Bar(names.Room(some.Key), some.Value))]);
    }

    // Each hour between the first and the last, so that a gap in the day is seen as one.
    private IReadOnlyList<Bar> Hours(IReadOnlyList<ChosenEntry> chosen)
    {
        var counts = chosen.CountBy(entry => school.Required.Clock(entry.At).Hour).ToDictionary();
        return counts.Count == 0 ? [] : [.. Enumerable.Range(counts.Keys.Min(), counts.Keys.Max() - counts.Keys.Min() + 1).Select(hour => new Bar(new TimeOnly(hour, 0).ToString("h tt", CultureInfo.InvariantCulture), counts.GetValueOrDefault(hour)))];
    }
}
