using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Data.Rows;
using SmartPass.Roster.Domain.Bells;
using SmartPass.Roster.Domain.Bells.Files;
using SmartPass.Testing;

namespace SmartPass.Roster.Bells.Tests;

public sealed class TimetableReaderTests : IAsyncLifetime
{
    /// <summary>Thursday, twenty past eleven in Chicago: period 4 of the usual day (11:15 to 12:05) has begun.</summary>
    private static readonly DateTimeOffset Now = TestWorld.Start.AddMinutes(80);

    private static readonly PersonId Maya = Lincoln.Maya.Id;
    private static readonly PersonId Jordan = Lincoln.Jordan.Id;
    private TestWorld _world = null!;

    public async ValueTask InitializeAsync()
    {
        _world = await BellWorld.Make();
        await _world.Do<StartSchedule, bool>(act => act.Do(DayPlan.Usual.Slots()!));
        await _world.Roster(
            BellWorld.Person(Lincoln.Maya), BellWorld.Person(Lincoln.Jordan), BellWorld.Person(Lincoln.Rivera), BellWorld.Person(Lincoln.Osei),
            new TermRow { TermId = 1, Title = "Fall", StartsOn = Given.Date("2026-08-20"), EndsOn = Given.Date("2026-12-18") },
            new TermRow { TermId = 2, Title = "Spring", StartsOn = Given.Date("2027-01-05"), EndsOn = Given.Date("2027-06-01") },
            BellWorld.Class(1, "Biology", "4", "Rm 125", null, 1),
            BellWorld.Class(2, "Algebra", "Period 4", "Rm 7", null, 2),
            BellWorld.Class(3, "Choir", null),
            BellWorld.Class(4, "Chess", "4", "Rm 1", Lincoln.Roosevelt.Id),
            BellWorld.Enrolled(Maya, 1), BellWorld.Enrolled(Maya, 2), BellWorld.Enrolled(Maya, 4),
            BellWorld.Enrolled(Jordan, 3), BellWorld.Enrolled(Jordan, 1, from: "2026-08-20", before: "2026-10-15"),
            BellWorld.Enrolled(Lincoln.Rivera.Id, 1, teaches: true), BellWorld.Enrolled(Lincoln.Osei.Id, 1, teaches: true), BellWorld.Enrolled(Lincoln.Osei.Id, 3, teaches: true));
    }

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task The_class_of_the_term_that_meets_now_is_where_a_student_is()
    {
        var meetings = await Meetings(Now, Maya, Jordan);

        var meeting = meetings[Maya];
        Assert.Equal(("Biology", "Rm 125", "Period 4"), (meeting.Class.Title, meeting.Class.Location, meeting.Slot.Name));
        Assert.Equal(["Osei", "Rivera"], meeting.Class.Teachers.Select(teacher => teacher.FamilyName));
        Assert.Equal(Lincoln.High.Instant(Given.Date("2026-10-15"), new TimeOnly(11, 15)), meeting.Slot.StartsAt);
        Assert.False(meetings.ContainsKey(Jordan));
    }

    [Fact]
    public async Task What_the_roster_and_the_bells_say_anew_counts_at_the_next_question()
    {
        Assert.False((await Meetings(Now, Maya, Jordan)).ContainsKey(Jordan));

        await _world.Roster(BellWorld.Enrolled(Jordan, 1));
        Assert.Equal("Biology", (await Meetings(Now, Jordan))[Jordan].Class.Title);

        await _world.Do<BellEditing, bool>(editing => editing.Do<bool>("fill in", () =>
        {
            editing.Db.Add(new ClassMeetingRow { ClassId = new ClassId(1), SchoolId = Lincoln.High.Id, Periods = "7", Location = null });
            return Task.FromResult((true, (string?)"said when Biology meets"));
        }, default));
        Assert.Empty(await Meetings(Now, Maya, Jordan));
    }

    [Fact]
    public async Task An_enrollment_ends_before_its_last_date_and_a_class_with_its_term()
    {
        Assert.Equal("Biology", (await Meetings(Now.AddDays(-1), Jordan))[Jordan].Class.Title);
        Assert.Equal("Algebra", (await Meetings(Now.AddDays(7 * 18).AddHours(1), Maya))[Maya].Class.Title);
        Assert.Empty(await Meetings(Now.AddHours(5), Maya));
        Assert.Empty(await Meetings(Now.AddDays(2), Maya));
    }

    [Fact]
    public async Task What_staff_fill_in_wins_over_the_roster_and_can_be_taken_back()
    {
        Assert.Equal(2, await Fill(new(new ClassId(3), "4", "Hall"), new(new ClassId(1), "4", "Rm 200"), new(new ClassId(4), "1", "no")));
        Assert.Equal("Hall", (await Meetings(Now, Jordan))[Jordan].Class.Location);
        Assert.Equal(("4", "Rm 200"), (await Meetings(Now, Maya))[Maya].Class is var biology ? (biology.Periods, biology.Location) : default);

        Assert.Equal(0, await Fill(new ClassFilledIn(new ClassId(3), "4", "Hall")));
        Assert.Equal(1, await Fill(new ClassFilledIn(new ClassId(1), null, null)));
        Assert.Equal("Rm 125", (await Meetings(Now, Maya))[Maya].Class.Location);
    }

    [Fact]
    public async Task Periods_filled_in_without_a_room_leave_the_room_as_it_is_however_the_roster_changed()
    {
        ClassFilledIn Periods(long id, string periods) => new(new ClassId(id), periods, null) { LocationStays = true };
        Assert.Equal(2, await Fill(new(new ClassId(3), "4", "Hall"), Periods(1, "5")));

        await _world.Do<RosterDb, int>(db => db.Classes.ExecuteUpdateAsync(row => row.SetProperty(one => one.Location, "Rm 9")));
        Assert.Equal(2, await Fill(Periods(3, "6"), Periods(1, "6")));

        var classes = await Ask(timetable => timetable.ClassesOf([new ClassId(1), new ClassId(3)]));
        Assert.Equal(("6", "Rm 9"), (classes[new ClassId(1)].Periods, classes[new ClassId(1)].Location));
        Assert.Equal(("6", "Hall"), (classes[new ClassId(3)].Periods, classes[new ClassId(3)].Location));
    }

    [Fact]
    public async Task Classes_without_periods_or_room_are_told_to_staff()
    {
        var classes = await _world.Do<ClassesForStaff, IReadOnlyList<ClassForStaff>>(reader => reader.All());

        Assert.Equal([("Algebra", false), ("Biology", false), ("Choir", true)], classes.Select(each => (each.Title, each.NeedsWork)));
        Assert.Equal("Kwame Osei", classes[2].Teachers);
    }

    [Fact]
    public async Task Classes_are_found_by_student_teacher_school_and_id()
    {
        var today = Given.Date("2026-10-15");
        Assert.Equal(["Biology"], (await Ask(timetable => timetable.ClassesOf(Lincoln.High.Id, Maya, today))).Select(each => each.Title));
        Assert.Equal(["Biology", "Choir"], (await Ask(timetable => timetable.ClassesTaughtBy(Lincoln.High.Id, Lincoln.Osei.Id, today))).Select(each => each.Title));
        Assert.Equal(["Algebra", "Biology", "Choir"], (await Ask(timetable => timetable.Classes(Lincoln.High.Id, today))).Select(each => each.Title));
        Assert.Equal(["Chess"], (await Ask(timetable => timetable.Classes(Lincoln.Roosevelt.Id, today))).Select(each => each.Title));
        Assert.Equal(["Algebra"], (await Ask(timetable => timetable.ClassesOf([new ClassId(2), new ClassId(99)]))).Values.Select(each => each.Title));
    }

    [Fact]
    public async Task Classes_of_a_person_come_by_period_as_staff_filled_it_in()
    {
        await _world.Roster(
            BellWorld.Class(21, "Art", "10"), BellWorld.Class(22, "Assembly", "Advisory"), BellWorld.Class(23, "Aviation", null), BellWorld.Class(24, "Yoga", "Period 2"), BellWorld.Class(25, "Zoology", null),
            BellWorld.Enrolled(Lincoln.Park.Id, 21), BellWorld.Enrolled(Lincoln.Park.Id, 22), BellWorld.Enrolled(Lincoln.Park.Id, 23), BellWorld.Enrolled(Lincoln.Park.Id, 24), BellWorld.Enrolled(Lincoln.Park.Id, 25));
        await Fill(new ClassFilledIn(new ClassId(25), "1(A) 3(B)", null));

        Assert.Equal(["Zoology", "Yoga", "Art", "Assembly", "Aviation"], (await Ask(timetable => timetable.ClassesOf(Lincoln.High.Id, Lincoln.Park.Id, Given.Date("2026-10-15")))).Select(each => each.Title));
    }

    [Fact]
    public async Task What_was_filled_in_for_a_class_that_moved_school_is_changed_not_added_again()
    {
        await _world.Do<FillInClasses, int>(act => act.Do([new(new ClassId(4), "1", "Hall")]), Lincoln.Roosevelt);
        await _world.Do<RosterDb, int>(db => db.Classes.Where(row => row.ClassId == new ClassId(4)).ExecuteUpdateAsync(row => row.SetProperty(one => one.SchoolId, Lincoln.High.Id)));

        Assert.Equal(1, await Fill(new ClassFilledIn(new ClassId(4), "4", "Gym")));

        Assert.Equal("Gym", (await Ask(timetable => timetable.ClassesOf([new ClassId(4)])))[new ClassId(4)].Location);
    }

    [Fact]
    public async Task A_student_of_the_school_is_never_teacher_of_a_class_there()
    {
        await _world.Roster(
            BellWorld.Enrolled(Jordan, 3, teaches: true), BellWorld.Enrolled(Jordan, 4, teaches: true),
            new AffiliationRow { PersonId = Jordan, SchoolId = Lincoln.High.Id, Role = Role.Student },
            new AffiliationRow { PersonId = Jordan, SchoolId = Lincoln.Roosevelt.Id, Role = Role.Teacher });
        var today = Given.Date("2026-10-15");

        Assert.Empty(await Ask(timetable => timetable.ClassesTaughtBy(Lincoln.High.Id, Jordan, today)));
        Assert.Equal(["Osei"], Names((await Ask(timetable => timetable.ClassesOf([new ClassId(3)])))[new ClassId(3)]));
        Assert.Equal(["Chess"], (await Ask(timetable => timetable.ClassesTaughtBy(Lincoln.Roosevelt.Id, Jordan, today))).Select(each => each.Title));
        Assert.Equal(["Blake"], Names((await Ask(timetable => timetable.ClassesOf([new ClassId(4)])))[new ClassId(4)]));
    }

    [Fact]
    public async Task Who_taught_until_yesterday_or_will_from_tomorrow_is_no_teacher_today()
    {
        await _world.Roster(
            BellWorld.Person(Lincoln.Park),
            BellWorld.Enrolled(Lincoln.Park.Id, 3, teaches: true, before: "2026-10-15"),
            BellWorld.Enrolled(Lincoln.Rivera.Id, 3, teaches: true, from: "2026-10-16"));

        Assert.Equal(["Osei"], Names((await Ask(timetable => timetable.ClassesOf([new ClassId(3)])))[new ClassId(3)]));
        Assert.Equal(["Osei", "Rivera"], Names((await Ask(timetable => timetable.Classes(Lincoln.High.Id, Given.Date("2026-10-15")))).Single(each => each.Title == "Choir")));
        Assert.Equal(["Osei", "Park"], Names(Assert.Single(await Ask(timetable => timetable.ClassesOf(Lincoln.High.Id, Jordan, Given.Date("2026-10-14"))), each => each.Title == "Choir")));
    }

    [Fact]
    public async Task Before_the_first_day_of_term_there_are_its_classes_to_fill_in()
    {
        _world.Clock.Advance(TimeSpan.FromDays(70));

        Assert.Equal(["Algebra", "Choir"], (await _world.Do<ClassesForStaff, IReadOnlyList<ClassForStaff>>(reader => reader.All())).Select(each => each.Title));
    }

    [Fact]
    public async Task The_slot_of_an_instant_depends_on_the_grade_of_the_person()
    {
        var day = Given.Day("waves", Given.Slot("Period 4", "11:00", "12:00"), Given.Slot("Lunch", "11:15", "11:45", SlotKind.Lunch, Audience.OfGrades("10")));
        await _world.Do<SaveDayType, SaveDayTypeOutcome>(act => act.Do(null, day));
        var id = (await _world.Book()).Ids["waves"];
        await _world.Do<AddException, AddExceptionOutcome>(act => act.Do(Given.Date("2026-10-15"), Given.Date("2026-10-15"), id, "", true));

        Assert.Equal("Period 4", (await Ask(timetable => timetable.SlotAt(Lincoln.High.Id, null, Now)))!.Name);
        Assert.Equal("Lunch", (await Ask(timetable => timetable.SlotAt(Lincoln.High.Id, Maya, Now)))!.Name);
        Assert.Equal("Period 4", (await Ask(timetable => timetable.SlotAt(Lincoln.High.Id, Lincoln.Osei.Id, Now)))!.Name);
        Assert.Empty(await Meetings(Now, Maya));
        Assert.Null(await Ask(timetable => timetable.SlotAt(Lincoln.Roosevelt.Id, Maya, Now)));
    }

    [Fact]
    public async Task A_school_that_has_told_its_bells_is_told_from_one_that_has_not()
    {
        Assert.True(await Ask(timetable => timetable.HasBells(Lincoln.High.Id)));
        Assert.False(await Ask(timetable => timetable.HasBells(Lincoln.Roosevelt.Id)));
    }

    [Fact]
    public async Task Many_students_cost_as_many_queries_as_one()
    {
        var students = Enumerable.Range(1000, 600).Select(id => Lincoln.Student(id, "A", "B")).ToArray();
        await _world.Roster([.. students.Select(BellWorld.Person), .. students.Select(student => BellWorld.Enrolled(student.Id, 1))]);
        await Meetings(Now, Maya);

        var one = await QueryCount.Of(() => Meetings(Now, students[0].Id));
        var many = await QueryCount.Of(async () => Assert.Equal(599, (await Meetings(Now, [.. students.Skip(1).Select(student => student.Id)])).Count));
        var again = await QueryCount.Of(() => Meetings(Now, students[7].Id));

        Assert.Equal(one, many);
        Assert.InRange(many, 1, 4);
        Assert.Equal(0, again);
    }

    private static IEnumerable<string> Names(ClassFacts @class) => @class.Teachers.Select(teacher => teacher.FamilyName);

    private Task<T> Ask<T>(Func<ITimetable, Task<T>> asking) => _world.Do<ITimetable, T>(asking);

    private Task<IReadOnlyDictionary<PersonId, Meeting>> Meetings(DateTimeOffset at, params IReadOnlyCollection<PersonId> students) =>
        Ask(timetable => timetable.MeetingsOf(Lincoln.High.Id, students, at));

    private Task<int> Fill(params IReadOnlyList<ClassFilledIn> filled) => _world.Do<FillInClasses, int>(act => act.Do(filled));
}
