using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.EncounterPrevention.Demo;

/// <summary>Who plays in the demo's encounters.</summary>
/// <param name="Counselor">Who looks after the groups.</param>
/// <param name="Administrator">Who reviews with them.</param>
/// <param name="Visitor">The student a visitor may be.</param>
/// <param name="Classmate">A student of the teacher a visitor may be, in class now: such students are out often, and the visitor can send them.</param>
/// <param name="Others">More students, no two the same.</param>
internal sealed record Cast(PersonId Counselor, PersonId Administrator, PersonId Visitor, PersonId Classmate, IReadOnlyList<PersonId> Others);

/// <summary>Finds the cast, the same for every visitor of the hour.</summary>
internal sealed class Casting(IDemoPeople demo, IPeople people, ITimetable timetable, IHall hall, CurrentSchool school, TimeProvider clock)
{
    /// <summary>Null where the school is not the one the demo is about.</summary>
    public async Task<Cast?> Find(int others, CancellationToken stop)
    {
        var visitors = await demo.All(stop);
        PersonId? Who(Role role) => visitors.FirstOrDefault(person => person.Role == role)?.Person;
        if ((Who(Role.Counselor), Who(Role.Administrator), Who(Role.Student), Who(Role.Teacher)) is not ({ } counselor, { } administrator, { } visitor, { } teacher))
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var outside = (await hall.Now(school.Id, stop)).Out.Select(pass => pass.Student).ToHashSet();
        var students = (await people.Students(school.Id, stop: stop)).Select(student => student.Id).Where(student => student != visitor && !outside.Contains(student)).OrderBy(Mixed).ToList();
        var meetings = await timetable.MeetingsOf(school.Id, students, now, stop);
        bool IsTaughtByVisitor(PersonId student) => meetings.TryGetValue(student, out var meeting) && meeting.Class.Teachers.Any(one => one.Id == teacher);
        var rest = students.Where(student => !IsTaughtByVisitor(student)).Take(others).ToList();
        return students.Find(IsTaughtByVisitor) is { Value: > 0 } classmate && rest.Count == others ? new Cast(counselor, administrator, visitor, classmate, rest) : null;
    }

    private static long Mixed(PersonId student) => student.Value * 7919 % 997;
}
