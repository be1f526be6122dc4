using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Data.Bells;

/// <summary>Answers where people are expected: the schedule from memory, classes in at most four queries whatever the number of students.</summary>
internal sealed class TimetableReader(RosterDb db, BellBooks books, ClassReader classes, ISchoolDirectory schools, TimeProvider clock) : ITimetable
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

        var attended = await classes.Of(school, students, teaches: false, bells.DateAt(at), stop);
        var grades = day.Audiences.Count == 1 ? new Dictionary<PersonId, string?>() : await classes.Grades(students, stop);
        var plans = attended.SelectMany(each => each).DistinctBy(each => each.Class.ClassId).ToDictionary(each => each.Class.ClassId, each => (Row: each, Plan: each.Plan()));
        var found = attended
            .Select(each => (each.Key, Planned: bells.MeetingAt(at, grades.GetValueOrDefault(each.Key), [.. each.Select(row => plans[row.Class.ClassId].Plan)])))
            .Where(each => each.Planned is not null)
            .ToDictionary(each => each.Key, each => each.Planned!);
        var teachers = await classes.Teachers([.. found.Values.Select(meeting => meeting.Class.Id).Distinct()], bells.DateAt(at), stop);
        return found.ToDictionary(
            pair => pair.Key,
            pair => new Meeting(plans[pair.Value.Class.Id].Row.Facts([.. teachers[pair.Value.Class.Id]]), pair.Value.Slot.ToCurrent()));
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

        var theirs = bells.Waves.Rules.Count == 0 ? [] : (await classes.Of(school, [who], teaches: false, date, stop))[who].Select(each => each.Plan()).ToArray();
        var grade = (await classes.Grades([who], stop)).GetValueOrDefault(who);
        return bells.AttendeeOn(date, grade, theirs);
    }

    private async Task<IReadOnlyList<ClassFacts>> Facts(IReadOnlyList<ClassWithMeeting> found, DateOnly date, CancellationToken stop) =>
        With(found, await classes.Teachers(Ids(found), date, stop));

    private static ClassFacts[] With(IReadOnlyList<ClassWithMeeting> found, ILookup<ClassId, PersonFacts> teachers) =>
        [.. found.Select(each => each.Facts([.. teachers[each.Class.ClassId]]))];

    private static ClassId[] Ids(IReadOnlyList<ClassWithMeeting> found) => [.. found.Select(each => each.Class.ClassId)];
}
