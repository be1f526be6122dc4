using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Data;

/// <summary>Students for whom a session is and who have no seat at its time.</summary>
internal sealed class UnfilledReader(FlexDb db, IPeople people, ITimetable timetable, CurrentSchool school)
{
    private IReadOnlyDictionary<ClassId, IReadOnlyList<PersonId>> _students = new Dictionary<ClassId, IReadOnlyList<PersonId>>();

    /// <summary>In the order in which they are placed.</summary>
    public async Task<IReadOnlyList<PersonFacts>> Of(FlexDay day, FlexSession session, CancellationToken stop = default)
    {
        var audience = await db.Periods.Where(period => period.Id == session.PeriodId).Select(period => period.Audience).SingleAsync(stop);
        var named = day.Offers.SelectMany(offer => offer.Audience.Classes.Concat(offer.OfPeriod.Classes)).Concat(audience.Classes).Distinct().ToList();
        _students = named.Count == 0 ? _students : await timetable.StudentsOf(school.Id, named, session.Date, stop);
        return
        [
            .. (await people.Students(school.Id, stop: stop))
                .Where(student => !session.IsOffFor(student.Grade) && audience.Admits(student.Id, student.Grade, Attends(student.Id)) && !day.IsSeatedAt(student.Id, session.Times))
                .OrderBy(student => Placement.Turn(session.Id, student.Id)),
        ];
    }

    /// <summary>Whether a student attends a class that anything of that day is for.</summary>
    public Func<ClassId, bool> Attends(PersonId student) => @class => _students.GetValueOrDefault(@class)?.Contains(student) == true;
}
