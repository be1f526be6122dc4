using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Week;

/// <summary>Reads which students some sessions are for, those left out for whose grade one is called off.</summary>
internal sealed class AdmittedReader(IPeople people, ITimetable timetable, CurrentSchool school)
{
    /// <param name="sessions">Sessions of one week, each with whom its period is for.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<IReadOnlyDictionary<SessionId, IReadOnlyList<PersonId>>> Of(IReadOnlyList<(FlexSession Session, Audience Audience)> sessions, CancellationToken stop)
    {
        if (sessions.Count == 0)
        {
            return new Dictionary<SessionId, IReadOnlyList<PersonId>>();
        }

        var students = await people.Students(school.Id, stop: stop);
        // Asked once for the week: who joins a class in the middle of it counts from its first session on.
        var named = sessions.SelectMany(one => one.Audience.Classes).Distinct().ToList();
        var attending = named.Count == 0 ? null : await timetable.StudentsOf(school.Id, named, sessions.Min(one => one.Session.Date), stop);
        return sessions.ToDictionary(
            one => one.Session.Id,
            IReadOnlyList<PersonId> (one) => [.. students.Where(student => !one.Session.IsOffFor(student.Grade) && one.Audience.Admits(student.Id, student.Grade, Attends(student.Id))).Select(student => student.Id)]);

        Func<ClassId, bool> Attends(PersonId student) => @class => attending?.GetValueOrDefault(@class)?.Contains(student) == true;
    }
}
