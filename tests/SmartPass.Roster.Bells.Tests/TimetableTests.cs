using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Bells.Tests;

public class TimetableTests
{
    private static readonly DayType Regular = Given.Day("regular",
        Given.Slot("Period 1", "08:30", "09:20"),
        Given.Slot("Passing", "09:20", "09:27", SlotKind.Passing),
        Given.Slot("Period 2", "09:27", "10:17"),
        Given.Slot("Lunch", "12:00", "12:30", SlotKind.Lunch),
        Given.Slot("Advisory", "12:30", "13:00", SlotKind.Other));

    private static readonly PlannedClass Biology = Given.Class(1, "Biology", "1", "Rm 125", "Science");
    private static readonly PlannedClass Algebra = Given.Class(2, "Algebra", "P2", "Rm 7", "Math");
    private static readonly PlannedClass Homeroom = Given.Class(3, "Homeroom", "Advisory", "Rm 9");

    [Theory]
    [InlineData("08:30", "Biology")]
    [InlineData("09:23", null)]
    [InlineData("10:00", "Algebra")]
    [InlineData("12:10", null)]
    [InlineData("12:45", "Homeroom")]
    [InlineData("15:00", null)]
    public void A_student_is_in_the_class_of_the_period(string time, string? title)
    {
        var bells = Given.Bells(Given.Weekdays("regular"), Regular);

        Assert.Equal(title, bells.MeetingAt(bells.Instant("2026-09-08", time), "09", [Biology, Algebra, Homeroom])?.Class.Title);
    }

    [Theory]
    [InlineData("Rm 125", "125", true)]
    [InlineData("room #125", "Rm. 125", true)]
    [InlineData("Rm 125", "126", false)]
    [InlineData(null, "125", false)]
    public void A_room_is_known_however_it_is_written(string? location, string rule, bool holds) =>
        Assert.Equal(holds, new LunchWaveRule(LunchWaveBy.Room, rule, "A").Holds(Given.Class(1, "Biology", "4", location)));

    [Fact]
    public void BS_1_a_class_split_by_lunch_is_one_meeting_in_two_slots()
    {
        var day = Given.Day("odd", Given.Slot("Period 5", "11:30", "12:10"), Given.Slot("Lunch B", "12:10", "12:40", SlotKind.Lunch), Given.Slot("Period 5", "12:45", "13:35"));
        var bells = Given.Bells(Given.Weekdays("odd"), day);
        var art = Given.Class(5, "Art", "5");

        var before = bells.MeetingAt(bells.Instant("2026-09-08", "11:40"), null, [art])!;
        var after = bells.MeetingAt(bells.Instant("2026-09-08", "13:00"), null, [art])!;

        Assert.Equal(before.Class, after.Class);
        Assert.Equal((1, 2), (before.Slot.Slot.Part, after.Slot.Slot.Part));
        Assert.Null(bells.MeetingAt(bells.Instant("2026-09-08", "12:20"), null, [art]));
    }

    [Fact]
    public void On_A_and_B_days_the_same_period_is_another_class()
    {
        var calendar = Given.Weekdays("a") with
        {
            Rotation = new Rotation(Given.Date("2026-09-07"), RotationAdvance.InstructionalDay, [new("A", "regular"), new("B", "regular")]),
        };
        var bells = Given.Bells(calendar, Regular);
        PlannedClass[] classes = [Given.Class(1, "Biology", "1(A)"), Given.Class(2, "Algebra", "1(B) 2(A-B)")];

        Assert.Equal("Biology", bells.MeetingAt(bells.Instant("2026-09-07", "09:00"), null, classes)!.Class.Title);
        Assert.Equal("Algebra", bells.MeetingAt(bells.Instant("2026-09-08", "09:00"), null, classes)!.Class.Title);
        Assert.Equal("Algebra", bells.MeetingAt(bells.Instant("2026-09-07", "10:00"), null, classes)!.Class.Title);
    }

    [Fact]
    public void F_is_Friday_unless_the_school_has_a_day_F()
    {
        var plain = Given.Bells(Given.Weekdays("regular"), Regular);
        var withDayF = Given.Bells(Given.Weekdays("regular") with { Rotation = new Rotation(Given.Date("2026-09-07"), RotationAdvance.Weekday, [new("E", "regular"), new("F", "regular")]) }, Regular);
        PlannedClass[] classes = [Given.Class(1, "Choir", "1(F)")];

        Assert.NotNull(plain.MeetingAt(plain.Instant("2026-09-11", "09:00"), null, classes));
        Assert.Null(plain.MeetingAt(plain.Instant("2026-09-08", "09:00"), null, classes));
        Assert.NotNull(withDayF.MeetingAt(withDayF.Instant("2026-09-08", "09:00"), null, classes));
        Assert.Null(withDayF.MeetingAt(withDayF.Instant("2026-09-11", "09:00"), null, classes));
    }

    [Fact]
    public void Two_classes_in_different_rooms_for_one_slot_are_no_answer()
    {
        var bells = Given.Bells(Given.Weekdays("regular"), Regular);
        var at = bells.Instant("2026-09-08", "09:00");

        Assert.Null(bells.MeetingAt(at, null, [Biology, Given.Class(9, "Chemistry", "1", "Rm 126")]));
        Assert.Equal("Biology", bells.MeetingAt(at, null, [Given.Class(9, "Biology lab", "1", "rm 125"), Biology])!.Class.Title);
    }

    [Fact]
    public void The_wave_comes_with_the_class_in_the_lunch_period_by_class_room_department_then_grade()
    {
        var day = Given.Day("regular", Given.Slot("Period 5", "11:30", "13:00"),
            Given.Slot("Lunch", "11:30", "12:00", SlotKind.Lunch, Audience.OfWave("A")),
            Given.Slot("Lunch", "12:30", "13:00", SlotKind.Lunch, Audience.OfWave("B")));
        var waves = new LunchWaves("5", [
            new(LunchWaveBy.Grade, "9", "B"),
            new(LunchWaveBy.Department, "science", "A"),
            new(LunchWaveBy.Department, "Math", "B"),
            new(LunchWaveBy.Room, "Rm 200", "B"),
            new(LunchWaveBy.Class, "Chem 5-2", "A"),
        ]);
        var bells = new BellSchedule(Given.School("America/Detroit"), [day], Given.Weekdays("regular"), waves, TimeSpan.Zero);
        string? WaveOf(string grade, params PlannedClass[] classes) => bells.AttendeeOn(Given.Date("2026-09-08"), grade, classes).Wave;

        Assert.Equal("A", WaveOf("10", Given.Class(1, "Chem", "5", "Rm 1", "Science"), Given.Class(2, "Algebra", "2", "Rm 2", "Math")));
        Assert.Equal("B", WaveOf("10", Given.Class(1, "Chem", "5", "Rm 200", "Science")));
        Assert.Equal("A", WaveOf("10", Given.Class(1, "Chem 5-2", "5", "Rm 200", "Math")));
        Assert.Equal("B", WaveOf("09", Given.Class(1, "Art", "5", "Rm 3")));
        Assert.Null(WaveOf("10", Given.Class(1, "Art", "5", "Rm 3")));

        var noon = bells.Instant("2026-09-08", "11:45");
        Assert.Null(bells.MeetingAt(noon, "10", [Given.Class(1, "Chem", "5", null, "Science")]));
        Assert.Equal("Algebra", bells.MeetingAt(noon, "10", [Given.Class(2, "Algebra", "5", null, "Math")])!.Class.Title);
    }

    [Fact]
    public void A_class_of_period_1_meets_in_the_pair_that_holds_it_unless_another_fits_better()
    {
        var bells = Given.Bells(Given.Weekdays("block"), Given.Day("block", Given.Slot("Period 1/2", "08:30", "10:10")));
        var at = bells.Instant("2026-09-08", "09:00");

        Assert.Equal("Biology", bells.MeetingAt(at, null, [Biology])!.Class.Title);
        Assert.Equal("Band", bells.MeetingAt(at, null, [Biology, Given.Class(8, "Band", "1/2", "Hall")])!.Class.Title);
        Assert.Null(bells.MeetingAt(at, null, [Biology, Algebra]));
    }
}
