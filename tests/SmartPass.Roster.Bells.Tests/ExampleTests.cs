using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Bells.Tests;

/// <summary>The fourteen hard cases of real schools. Where a school's page gives only its rules and no times, the times here are made up to fit the rules.</summary>
public class ExampleTests
{
    [Theory]
    [InlineData("2016-11-14", "schedule-a", "09:00", "1", 50)]
    [InlineData("2016-11-15", "schedule-b", "09:30", "1", 90)]
    [InlineData("2016-11-16", "schedule-c", "09:30", "2", 90)]
    [InlineData("2016-11-16", "schedule-c", "10:30", null, 53)]
    [InlineData("2016-11-18", "schedule-c", "14:00", "6", 90)]
    public void Lahs_has_a_period_of_another_length_on_each_day_type(string date, string dayType, string time, string? period, int minutes)
    {
        var bells = SampleData.Example("lahs").Bells();

        var slot = bells.At(bells.Instant(date, time), Attendee.Anyone)!;

        Assert.Equal(dayType, bells.On(Given.Date(date)).DayType!.Name);
        Assert.Equal((period, minutes), (slot.Slot.Period, (int)(slot.EndsAt - slot.StartsAt).TotalMinutes));
    }

    [Fact]
    public void Lahs_has_no_school_in_its_holiday_recess_and_a_class_in_both_halves_of_its_assembly_period()
    {
        var example = SampleData.Example("lahs");
        var bells = example.Bells();
        Assert.Null(bells.On(Given.Date("2016-12-28")).DayType);
        Assert.Equal("Veteran's Day", bells.On(Given.Date("2016-11-11")).Calendar.Reason);

        var assembly = Given.Bells(Given.School(example.Zone), Given.Weekdays("schedule-g"), example.DayTypes);
        var history = Given.Class(1, "History", "2", "Rm 4");
        Assert.Equal("History", assembly.MeetingAt(assembly.Instant("2016-11-15", "09:30"), null, [history])!.Class.Title);
        Assert.Equal("History", assembly.MeetingAt(assembly.Instant("2016-11-15", "10:30"), null, [history])!.Class.Title);
    }

    [Theory]
    [InlineData("2018-03-05", "08:30", "A")]
    [InlineData("2018-03-06", "08:30", "D")]
    [InlineData("2018-03-08", "13:00", "A")]
    [InlineData("2018-03-12", "08:30", null)]
    [InlineData("2018-03-13", "08:30", "A")]
    [InlineData("2018-03-14", "13:00", null)]
    [InlineData("2018-03-14", "14:00", "G")]
    [InlineData("2018-03-30", "12:30", "G")]
    public void Gunn_rotates_letters_by_weekday_and_replaces_the_days_of_a_short_week(string date, string time, string? period)
    {
        var bells = SampleData.Example("gunn").Bells();

        Assert.Equal(period, bells.At(bells.Instant(date, time), Attendee.Anyone)?.Slot.Period);
    }

    [Fact]
    public void Hubble_has_three_lunches_at_once_by_grade()
    {
        var days = new[] { "6", "7", "8" }.Select(grade => (Audience.OfGrades(grade), SampleData.Example($"hubble-grade-{grade}").Day("regular"))).ToArray();
        var school = DayType.Join("regular", "Regular Schedule", DayTypeKind.Regular, days);
        var bells = Given.Bells(Given.School("America/Chicago"), Given.Weekdays("regular"), school);
        string? At(string grade, string time) => bells.At(bells.Instant("2026-09-08", time), new Attendee(grade))?.Slot.Label;

        Assert.Empty(school.Faults());
        Assert.Equal(("6th Gr. Lunch", "Period 4", "Period 4"), (At("06", "10:30"), At("07", "10:30"), At("08", "10:30")));
        Assert.Equal(("Period 4", "7th Gr. Lunch", "Period 5"), (At("06", "11:20"), At("07", "11:20"), At("08", "11:20")));
        Assert.Equal(("Period 5", "Period 5", "8th Gr. Lunch"), (At("06", "12:10"), At("07", "12:10"), At("08", "12:10")));
        Assert.Equal("Period 1", At("09", "08:10"));
    }

    [Fact]
    public void Inglemoor_splits_period_5_around_lunch_for_wave_B_on_odd_days()
    {
        var (a, b) = (SampleData.Example("inglemoor-lunch-a"), SampleData.Example("inglemoor-lunch-b"));
        var odd = DayType.Join("odd", "Odd", DayTypeKind.Regular, [(Audience.OfWave("A"), a.Day("odd")), (Audience.OfWave("B"), b.Day("odd"))]);

        var forB = odd.SlotsFor(new Attendee(Wave: "B")).Where(slot => slot.Period == "5").Select(slot => (slot.Start.ToString("HH:mm", null), slot.End.ToString("HH:mm", null), slot.Part));
        var forA = odd.SlotsFor(new Attendee(Wave: "A")).Where(slot => slot.Period == "5").Select(slot => (slot.Start.ToString("HH:mm", null), slot.End.ToString("HH:mm", null), slot.Part));

        Assert.Equal([("11:30", "12:10", 1), ("12:45", "13:35", 2)], forB);
        Assert.Equal([("12:05", "13:35", 1)], forA);
        Assert.Equal("0", odd.SlotsFor(Attendee.Anyone)[0].Period);
    }

    [Theory]
    [InlineData("10:30", "Lunch", "Period 3")]
    [InlineData("11:30", "Period 3", "Lunch")]
    [InlineData("11:00", null, "Period 3")]
    [InlineData("12:30", "Period 4/5", "Period 4/5")]
    public void Dreyfoos_has_the_same_period_at_two_times(string time, string? forA, string? forB)
    {
        var (a, b) = (SampleData.Example("dreyfoos-lunch-a").Day("block"), SampleData.Example("dreyfoos-lunch-b").Day("block"));
        var block = DayType.Join("block", "Block", DayTypeKind.Regular, [(Audience.OfWave("A"), a), (Audience.OfWave("B"), b)]);
        var bells = Given.Bells(Given.School("America/New_York"), Given.Weekdays("block"), block);
        var at = bells.Instant("2026-09-08", time);

        Assert.Equal((forA, forB), (bells.At(at, new Attendee(Wave: "A"))?.Slot.Label, bells.At(at, new Attendee(Wave: "B"))?.Slot.Label));
    }

    [Fact]
    public void Dinwiddie_has_four_lunches_inside_block_3()
    {
        var example = SampleData.Example("dinwiddie-va");
        var waves = example.Raw.GetProperty("day_types").GetProperty("regular").GetProperty("lunch_waves");
        var lunches = new[] { "A", "B", "C", "D" }.Select(wave => Given.Slot($"Lunch {wave}", waves.GetProperty(wave)[0].GetString()!, waves.GetProperty(wave)[1].GetString()!, SlotKind.Lunch, Audience.OfWave(wave)));
        var day = example.Day("regular") with { Slots = [.. example.Day("regular").Slots, .. lunches] };

        Assert.Empty(day.Faults());
        Assert.Equal([1, 2, 2, 1], new[] { "A", "B", "C", "D" }.Select(wave => day.SlotsFor(new Attendee(Wave: wave)).Count(slot => slot.Period == "3")));
        Assert.Equal(new TimeOnly(11, 39), day.SlotsFor(new Attendee(Wave: "A")).Single(slot => slot.Period == "3").Start);

        var again = day with { Slots = [.. day.Slots, Given.Slot("Lunch B", "11:50", "12:14", SlotKind.Lunch, Audience.OfWave("B"))] };
        Assert.Equal(SlotFaultKind.Overlap, Assert.Single(again.Faults()).Kind);
    }

    [Fact]
    public void Portage_has_the_wave_of_the_department_of_the_fifth_hour_and_half_days_of_some_periods()
    {
        var regular = Given.Day("regular", Given.Slot("5th Hour", "11:00", "12:20"),
            Given.Slot("Lunch", "11:00", "11:25", SlotKind.Lunch, Audience.OfWave("A")),
            Given.Slot("Lunch", "11:55", "12:20", SlotKind.Lunch, Audience.OfWave("B")));
        var half = Given.Day("half-day-b", [.. SampleData.Example("portage-northern-mi").Raw.GetProperty("day_types").GetProperty("half-day-b").GetProperty("periods_in_order").EnumerateArray()
            .Select((period, index) => Given.Slot($"{period.GetString()} Hour", $"{8 + index}:00", $"{8 + index}:55"))]);
        var waves = new LunchWaves("5", [new(LunchWaveBy.Department, "Science", "A"), new(LunchWaveBy.Department, "Math", "B")]);
        var calendar = Given.Weekdays("regular") with { Exceptions = [new(Given.Date("2026-09-09"), Given.Date("2026-09-09"), "half-day-b", "")] };
        var bells = new BellSchedule(Given.School("America/Detroit"), [regular, half], calendar, waves, TimeSpan.Zero);
        PlannedClass[] scientist = [Given.Class(1, "Physics", "5", null, "Science"), Given.Class(2, "Algebra", "6", null, "Math")];
        PlannedClass[] mathematician = [Given.Class(3, "Geometry", "5", null, "Math"), Given.Class(4, "Biology", "1", null, "Science")];

        var at = bells.Instant("2026-09-08", "11:10");
        Assert.Null(bells.MeetingAt(at, "10", scientist));
        Assert.Equal("Geometry", bells.MeetingAt(at, "10", mathematician)!.Class.Title);
        Assert.Equal("Physics", bells.MeetingAt(bells.Instant("2026-09-09", "08:30"), "10", scientist)!.Class.Title);
        Assert.Null(bells.MeetingAt(bells.Instant("2026-09-09", "10:30"), "10", mathematician));
    }

    [Fact]
    public void Lrhsd_gives_the_missed_day_number_to_the_next_school_day()
    {
        var rules = SampleData.Example("lrhsd-nj").Raw.GetProperty("rotation");
        var length = rules.GetProperty("length_days").GetInt32();
        Assert.Equal("slide", rules.GetProperty("on_unplanned_closing").GetString());
        var days = Enumerable.Range(1, length).Select(number => Given.Day($"Day {number}", [.. Enumerable.Range(0, rules.GetProperty("meet_per_day").GetInt32())
            .Select(slot => Given.Slot($"Period {(slot + (2 * number)) % rules.GetProperty("courses").GetInt32() + 1}", $"{8 + slot}:00", $"{8 + slot}:57"))])).ToArray();
        var rotation = new Rotation(Given.Date("2026-09-08"), RotationAdvance.InstructionalDay, [.. days.Select(day => new RotationDay(day.Name, day.Name))]);
        var planned = Given.Weekdays("Day 1") with { Rotation = rotation };
        var snow = planned with { Exceptions = [new(Given.Date("2026-09-10"), Given.Date("2026-09-10"), null, "Snow", SameDay: true)] };

        Assert.Equal("Day 3", planned.On(Given.Date("2026-09-10")).CycleDay);
        Assert.Null(snow.On(Given.Date("2026-09-10")).CycleDay);
        Assert.Equal(("Day 3", "Day 4", "Day 1"), (snow.On(Given.Date("2026-09-11")).CycleDay, snow.On(Given.Date("2026-09-14")).CycleDay, snow.On(Given.Date("2026-09-15")).CycleDay));
        Assert.Equal(57, (int)(Given.Bells(snow, days).SlotsOn(Given.Date("2026-09-11"), Attendee.Anyone)[0] is var slot ? slot.EndsAt - slot.StartsAt : default).TotalMinutes);
    }

    [Fact]
    public void Millburn_drops_two_of_eight_courses_each_day()
    {
        var rules = SampleData.Example("millburn-nj").Raw.GetProperty("rotation");
        var (courses, blocks) = (rules.GetProperty("courses").GetInt32(), rules.GetProperty("blocks_per_day").GetInt32());
        var days = Enumerable.Range(0, 4).Select(number => Given.Day($"Day {number + 1}", [.. Enumerable.Range(0, blocks)
            .Select(block => Given.Slot($"Period {((number * 2) + block) % courses + 1}", $"{8 + block}:00", $"{8 + block}:55"))])).ToArray();
        var bells = Given.Bells(Given.Weekdays("Day 1") with { Rotation = new Rotation(Given.Date("2026-09-07"), RotationAdvance.InstructionalDay, [.. days.Select(day => new RotationDay(day.Name, day.Name))]) }, days);
        PlannedClass[] all = [.. Enumerable.Range(1, courses).Select(number => Given.Class(number, $"Course {number}", number.ToString(null, null)))];

        var met = Enumerable.Range(0, 4).Select(day => Enumerable.Range(0, blocks)
            .Select(block => bells.MeetingAt(bells.Instant($"2026-09-{7 + day:00}", $"{8 + block:00}:30"), null, all)!.Class.Title).ToArray()).ToArray();

        Assert.All(met, day => Assert.Equal(blocks, day.Distinct().Count()));
        Assert.Equal("Course 1", met[0][0]);
        Assert.Equal("Course 3", met[1][0]);
        Assert.All(met.SelectMany(day => day).GroupBy(title => title), title => Assert.Equal(3, title.Count()));
    }

    [Fact]
    public void Acceleration_East_has_odd_and_even_days_lunch_in_the_third_block_and_a_short_Wednesday()
    {
        Assert.Equal("acceleration-east-fl", SampleData.Example("acceleration-east-fl").Key);
        var odd = Given.Day("odd", Given.Slot("Block 1", "08:00", "09:30"), Given.Slot("Block 3", "09:35", "11:30"),
            Given.Slot("Lunch", "09:35", "10:00", SlotKind.Lunch, Audience.OfWave("A")), Given.Slot("Lunch", "11:05", "11:30", SlotKind.Lunch, Audience.OfWave("B")));
        var calendar = new SchoolCalendar(new Dictionary<DayOfWeek, string> { [DayOfWeek.Tuesday] = "odd", [DayOfWeek.Wednesday] = "early" }, null, []);
        var bells = Given.Bells(Given.School("America/New_York"), calendar, odd, Given.Day("early", Given.Slot("Block 1", "08:00", "09:00")));

        Assert.Equal("Lunch", bells.At(bells.Instant("2026-09-08", "09:40"), new Attendee(Wave: "A"))!.Slot.Label);
        Assert.Equal("Block 3", bells.At(bells.Instant("2026-09-08", "09:40"), new Attendee(Wave: "B"))!.Slot.Label);
        Assert.Null(bells.At(bells.Instant("2026-09-09", "09:40"), Attendee.Anyone));
        Assert.Equal(SlotFaultKind.NotIncreasing, Assert.Single(Given.Day("typo", Given.Slot("Block 4", "12:05", "01:30")).Faults()).Kind);
    }
}
