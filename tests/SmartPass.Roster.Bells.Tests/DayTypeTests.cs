using CsCheck;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Bells.Tests;

public class DayTypeTests
{
    private static readonly Audience WaveA = Audience.OfWave("A");
    private static readonly Audience WaveB = Audience.OfWave("B");

    [Fact]
    public void Lunch_of_a_wave_splits_the_period_of_everyone_into_two_parts()
    {
        var day = Given.Day("regular",
            Given.Slot("Block 3", "11:15", "13:00"),
            Given.Slot("Lunch A", "11:15", "11:39", SlotKind.Lunch, WaveA),
            Given.Slot("Lunch B", "11:42", "12:06", SlotKind.Lunch, WaveB));

        var forB = day.SlotsFor(new Attendee(Wave: "B"));

        Assert.Equal(["Block 3 11:15-11:42 part 1", "Lunch B 11:42-12:06 part 1", "Block 3 12:06-13:00 part 2"], forB.Select(Text));
        Assert.Equal(["Lunch A 11:15-11:39 part 1", "Block 3 11:39-13:00 part 1"], day.SlotsFor(new Attendee(Wave: "A")).Select(Text));
        Assert.Equal(["Block 3 11:15-13:00 part 1"], day.SlotsFor(Attendee.Anyone).Select(Text));
    }

    [Fact]
    public void A_period_of_the_wave_replaces_that_of_everyone()
    {
        var day = Given.Day("block",
            Given.Slot("Period 3", "10:17", "11:58"),
            Given.Slot("Lunch", "10:17", "10:55", SlotKind.Lunch, WaveA),
            Given.Slot("Period 3", "11:03", "11:58", SlotKind.Class, WaveA));

        Assert.Equal(["Lunch 10:17-10:55 part 1", "Period 3 11:03-11:58 part 1"], day.SlotsFor(new Attendee(Wave: "a")).Select(Text));
    }

    [Fact]
    public void A_grade_sees_its_own_slots_and_those_of_everyone()
    {
        var day = Given.Day("regular",
            Given.Slot("Period 1", "08:00", "09:00"),
            Given.Slot("Lunch 6", "09:00", "09:30", SlotKind.Lunch, Audience.OfGrades("6")),
            Given.Slot("Lunch 7/8", "10:00", "10:30", SlotKind.Lunch, Audience.OfGrades("7", "8")));

        Assert.Equal(["Period 1", "Lunch 6"], day.SlotsFor(new Attendee("06")).Select(slot => slot.Label));
        Assert.Equal(["Period 1", "Lunch 7/8"], day.SlotsFor(new Attendee("08")).Select(slot => slot.Label));
        Assert.Equal(["Period 1"], day.SlotsFor(Attendee.Anyone).Select(slot => slot.Label));
    }

    [Fact]
    public void Overlaps_and_times_that_do_not_increase_are_faults_of_their_slot()
    {
        var day = Given.Day("wrong",
            Given.Slot("Period 1", "08:00", "09:00"),
            Given.Slot("Period 2", "08:59", "10:00"),
            Given.Slot("Period 3", "10:00", "09:50"),
            Given.Slot("Lunch A", "08:30", "08:50", SlotKind.Lunch, WaveA));

        Assert.Equal([(1, SlotFaultKind.Overlap), (2, SlotFaultKind.NotIncreasing)], day.Faults().Select(fault => (fault.Index, fault.Kind)));
    }

    [Fact]
    public void Gaps_zero_periods_and_afternoon_schools_are_legal()
    {
        Assert.Empty(Given.Day("zero", Given.Slot("Period 0", "06:53", "07:40"), Given.Slot("Period 1", "08:30", "09:20")).Faults());
        Assert.Empty(Given.Day("afternoon", Given.Slot("Period 1", "13:05", "14:00"), Given.Slot("Period 2", "14:00", "23:59")).Faults());
    }

    [Fact]
    public void Schedules_kept_apart_by_wave_join_into_one_day_type()
    {
        var first = Given.Slot("Period 1/2", "08:30", "10:10");
        var a = Given.Day("block", first, Given.Slot("Lunch", "10:17", "10:55", SlotKind.Lunch), Given.Slot("Period 3", "11:03", "11:58"));
        var b = Given.Day("block", first, Given.Slot("Period 3", "10:25", "11:20"), Given.Slot("Lunch", "11:20", "11:58", SlotKind.Lunch));

        var joined = DayType.Join("block", "Block", DayTypeKind.Regular, [(WaveA, a), (WaveB, b)]);

        Assert.Empty(joined.Faults());
        Assert.Equal(5, joined.Slots.Count);
        Assert.Equal(a.Slots.Select(Text), joined.SlotsFor(new Attendee(Wave: "A")).Select(Text));
        Assert.Equal(b.Slots.Select(Text), joined.SlotsFor(new Attendee(Wave: "B")).Select(Text));
    }

    [Fact]
    public void Every_instant_of_a_valid_day_is_in_at_most_one_slot_of_an_attendee()
    {
        var audience = OneOf(Audience.Everyone, WaveA, WaveB, Audience.OfGrades("09"), Audience.OfGrades("10", "11"));
        var kind = OneOf(SlotKind.Class, SlotKind.Lunch, SlotKind.Passing, SlotKind.Other);
        var slot = Gen.Select(Gen.Int[0, 1380], Gen.Int[1, 200], Gen.Int[1, 8], kind, audience, (start, length, period, what, who) =>
            Slot.For(Minute(start), Minute(Math.Min(start + length, 1439)), what, $"Period {period}", who));
        var attendee = Gen.Select(OneOf("09", "10", "12"), OneOf("A", "B", "C"), (grade, wave) => new Attendee(grade, wave));

        Gen.Select(slot.List[0, 24], attendee).Sample((slots, who) =>
        {
            var valid = Valid(slots);
            Assert.Empty(valid.Faults());
            var day = valid.SlotsFor(who);
            for (var minute = 0; minute < 1440; minute++)
            {
                Assert.InRange(day.Count(each => each.Start <= Minute(minute) && Minute(minute) < each.End), 0, 1);
            }

            Assert.Equal(day.OrderBy(each => each.Start), day);
        }, iter: 300);
    }

    [Fact]
    public void The_generator_makes_a_valid_day()
    {
        var slots = DayPlan.Usual.Slots()!;

        Assert.Empty(Given.Day("regular", [.. slots]).Faults());
        Assert.Equal(7, slots.Count(slot => slot.Kind == SlotKind.Class));
        Assert.Equal(new TimeOnly(8, 30), slots[0].Start);
        Assert.Equal(new TimeOnly(15, 25), slots[^1].End);
        Assert.Null((DayPlan.Usual with { FirstBell = new TimeOnly(20, 0) }).Slots());
        Assert.Null((DayPlan.Usual with { Periods = 0 }).Slots());
        Assert.Null((DayPlan.Usual with { LunchAfter = 8 }).Slots());
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static DayType Valid(IReadOnlyList<Slot> slots)
    {
        var day = Given.Day("any", [.. slots]);
        while (day.Faults() is [var fault, ..])
        {
            day = day with { Slots = [.. day.Slots.Where((_, index) => index != fault.Index)] };
        }

        return day;
    }

    private static TimeOnly Minute(int minute) => TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(minute));

    private static string Text(Slot slot) => $"{slot.Label} {slot.Start:HH:mm}-{slot.End:HH:mm} part {slot.Part}";
}
