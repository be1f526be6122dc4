using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Data;

/// <summary>What students said of where they are, in three questions however many they are.</summary>
internal sealed class SaidReader(PassesDb db, OpenPasses open, ITimetable timetable, CurrentSchool school)
{
    /// <summary>A student who never said anything is absent.</summary>
    public async Task<IReadOnlyDictionary<PersonId, WhatWasSaid>> Of(IReadOnlyCollection<PersonId> students, DateTimeOffset now, CancellationToken stop = default)
    {
        if (students.Count == 1 && !open.SaidWhere(students.First(), school.Id))
        {
            return new Dictionary<PersonId, WhatWasSaid>();
        }

        var answers = await db.Places.AsNoTracking().Where(place => students.Contains(place.StudentId)).ToListAsync(stop);
        var today = school.Required.Date(now);
        var named = answers.Select(answer => answer.ClassId).OfType<ClassId>().Distinct().ToList();
        var classes = named.Count == 0 ? new Dictionary<ClassId, ClassFacts>() : await timetable.ClassesOf(named, stop);
        var attending = named.Count == 0 ? new Dictionary<ClassId, IReadOnlyList<PersonId>>() : await timetable.StudentsOf(school.Id, named, today, stop);
        return answers.GroupBy(answer => answer.StudentId).ToDictionary(said => said.Key, said => new WhatWasSaid(
            [.. said], [.. classes.Values.Where(@class => attending.GetValueOrDefault(@class.Id)?.Contains(said.Key) == true)], school.Required.Instant(today, default)));
    }
}
