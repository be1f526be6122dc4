using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Data.Bells;

/// <summary>Answers where people are expected: the schedule and the classes of students who were asked for before from memory, those of others in at most four queries whatever their number.</summary>
internal sealed class TimetableReader(RosterDb db, BellBooks books, ClassReader classes, KnownClasses known, ISchoolDirectory schools, TimeProvider clock) : ITimetable
{
    public async Task<CurrentSlot?> SlotAt(SchoolId school, PersonId? person, DateTimeOffset at, CancellationToken stop = default) =>
        await books.Of(school, db, stop) is { Schedule: var bells }
            ? bells.At(at, await Attendee(bells, school, person, bells.DateAt(at), stop))?.ToCurrent()
            : null;

    public async Task<IReadOnlyList<CurrentSlot>> DayOf(SchoolId school, PersonId? person, DateOnly date, CancellationToken stop = default) =>
        await books.Of(school, db, stop) is { Schedule: var bells }
            ? [.. bells.SlotsOn(date, await Attendee(bells, school, person, date, stop)).Select(slot => slot.ToCurrent())]
            : [];

    public async Task<bool> HasBells(SchoolId school, CancellationToken stop = default) =>
        await books.Of(school, db, stop) is { Schedule.HasBells: true };

    public async Task<IReadOnlyDictionary<ClassId, IReadOnlyList<PersonId>>> StudentsOf(SchoolId school, IReadOnlyCollection<ClassId> ids, DateOnly date, CancellationToken stop = default) =>
        (await classes.StudentsOf(school, ids, date, stop)).ToDictionary(each => each.Key, each => (IReadOnlyList<PersonId>)[.. each]);

    public async Task<IReadOnlyDictionary<PersonId, Meeting>> MeetingsOf(SchoolId school, IReadOnlyCollection<PersonId> students, DateTimeOffset at, CancellationToken stop = default)
    {
        if (students.Count == 0 || await books.Of(school, db, stop) is not { Schedule: var bells } || bells.On(bells.DateAt(at)).DayType is not { } day)
        {
            return new Dictionary<PersonId, Meeting>();
        }

        var attended = await Attended(school, students, bells.DateAt(at), stop);
        var found = new Dictionary<PersonId, Meeting>();
        foreach (var (student, attendance) in attended)
        {
            if (bells.MeetingAt(at, day.Audiences.Count == 1 ? null : attendance.Grade, attendance.Plans) is { } meeting)
            {
                found[student] = new Meeting(attendance.Classes.First(each => each.Facts.Id == meeting.Class.Id).Facts, meeting.Slot.ToCurrent());
            }
        }

        return found;
    }

    public async Task<IReadOnlyList<ClassFacts>> ClassesOf(SchoolId school, PersonId student, DateOnly date, CancellationToken stop = default) =>
        await Facts([.. (await classes.Of(school, [student], teaches: false, date, stop))[student]], date, stop);

    public async Task<IReadOnlyList<ClassFacts>> ClassesTaughtBy(SchoolId school, PersonId staff, DateOnly date, CancellationToken stop = default) =>
        await Facts([.. (await classes.Of(school, [staff], teaches: true, date, stop))[staff]], date, stop);

    public async Task<IReadOnlyList<ClassFacts>> Classes(SchoolId school, DateOnly date, CancellationToken stop = default) =>
        await classes.From(school, date, stop) is var found ? With(found, await classes.TeachersFrom(Ids(found), date, stop)) : [];

    public async Task<IReadOnlyDictionary<ClassId, ClassFacts>> ClassesOf(IReadOnlyCollection<ClassId> ids, CancellationToken stop = default)
    {
        var facts = new Dictionary<ClassId, ClassFacts>();
        foreach (var ofSchool in (await classes.Of(ids, stop)).GroupBy(each => each.Class.SchoolId))
        {
            // Of a school that is closed nobody is told to teach.
            var today = schools.ById(ofSchool.Key)?.Date(clock.GetUtcNow());
            foreach (var each in today is { } date ? await Facts([.. ofSchool], date, stop) : [.. ofSchool.Select(each => each.Facts([]))])
            {
                facts[each.Id] = each;
            }
        }

        return facts;
    }

    /// <summary>For whom slots are looked up: a person counts only where the day has slots of their own for some.</summary>
    private async Task<Attendee> Attendee(BellSchedule bells, SchoolId school, PersonId? person, DateOnly date, CancellationToken stop)
    {
        if (person is not { } who || bells.On(date).DayType is not { Audiences.Count: > 1 })
        {
            return Domain.Bells.Attendee.Anyone;
        }

        var attendance = (await Attended(school, [who], date, stop))[who];
        return bells.AttendeeOn(date, attendance.Grade, bells.Waves.Rules.Count == 0 ? [] : attendance.Plans);
    }

    private async Task<IReadOnlyDictionary<PersonId, Attendance>> Attended(SchoolId school, IReadOnlyCollection<PersonId> students, DateOnly date, CancellationToken stop)
    {
        // An act that changes classes sees its own work.
        var isKept = !db.IsStale(RosterTopics.Roster) && !db.IsStale(RosterTopics.Bells(school));
        var now = known.Now(db, school, date);
        var found = new Dictionary<PersonId, Attendance>();
        var unknown = new List<PersonId>();
        foreach (var student in students.Distinct())
        {
            if (isKept && known.Find(school, student, now) is { } attendance)
            {
                found[student] = attendance;
            }
            else
            {
                unknown.Add(student);
            }
        }

        if (unknown.Count == 0)
        {
            return found;
        }

        var read = await classes.Of(school, unknown, teaches: false, date, stop);
        var rows = read.SelectMany(each => each).DistinctBy(each => each.Class.ClassId).ToList();
        var teachers = await classes.Teachers(Ids(rows), date, stop);
        var grades = await classes.Grades(unknown, stop);
        var ready = rows.Select(each => new AttendedClass(each.Plan(), each.Facts([.. teachers[each.Class.ClassId]]))).ToDictionary(each => each.Facts.Id, each => isKept ? known.Shared(each, now) : each);
        foreach (var student in unknown)
        {
            found[student] = new Attendance([.. read[student].Select(each => ready[each.Class.ClassId])], grades.GetValueOrDefault(student));
            if (isKept)
            {
                known.Keep(school, student, now, found[student]);
            }
        }

        return found;
    }

    private async Task<IReadOnlyList<ClassFacts>> Facts(IReadOnlyList<ClassWithMeeting> found, DateOnly date, CancellationToken stop) =>
        With(found, await classes.Teachers(Ids(found), date, stop));

    private static ClassFacts[] With(IReadOnlyList<ClassWithMeeting> found, ILookup<ClassId, PersonFacts> teachers) =>
        [.. found.Select(each => each.Facts([.. teachers[each.Class.ClassId]]))];

    private static ClassId[] Ids(IReadOnlyList<ClassWithMeeting> found) => [.. found.Select(each => each.Class.ClassId)];
}
