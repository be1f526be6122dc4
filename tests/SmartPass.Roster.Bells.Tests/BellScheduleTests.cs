using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Bells.Tests;

public class BellScheduleTests
{
    private static readonly DayType Regular = Given.Day("regular", Given.Slot("Period 1", "08:30", "09:20"), Given.Slot("Period 2", "09:27", "10:17"));

    [Fact]
    public void A_slot_begins_with_its_bell_and_is_over_at_the_next()
    {
        var bells = Given.Bells(Given.Weekdays("regular"), Regular);

        Assert.Null(bells.At(bells.Instant("2026-09-08", "08:29"), Attendee.Anyone));
        Assert.Equal("Period 1", bells.At(bells.Instant("2026-09-08", "08:30"), Attendee.Anyone)!.Slot.Label);
        Assert.Null(bells.At(bells.Instant("2026-09-08", "09:20"), Attendee.Anyone));
        Assert.Equal("2", bells.At(bells.Instant("2026-09-08", "10:16"), Attendee.Anyone)!.ToCurrent().Period);
    }

    [Fact]
    public void BS_2_a_date_without_a_day_type_has_no_period()
    {
        var bells = Given.Bells(Given.Weekdays("regular") with { Exceptions = [new(Given.Date("2026-09-07"), Given.Date("2026-09-07"), null, "Labor Day")] }, Regular);

        Assert.Null(bells.At(bells.Instant("2026-09-06", "09:00"), Attendee.Anyone));
        Assert.Null(bells.At(bells.Instant("2026-09-07", "09:00"), Attendee.Anyone));
        Assert.Empty(bells.SlotsOn(Given.Date("2026-09-07"), Attendee.Anyone));
    }

    [Fact]
    public void BS_5_two_zones_in_one_district_have_their_own_period_at_one_instant()
    {
        var phoenix = Given.Bells(Given.School("America/Phoenix"), Given.Weekdays("regular"), Regular);
        var navajo = Given.Bells(Given.School("America/Shiprock"), Given.Weekdays("regular"), Regular);

        var summer = phoenix.Instant("2026-09-08", "08:40");
        Assert.Equal("Period 1", phoenix.At(summer, Attendee.Anyone)!.Slot.Label);
        Assert.Equal("Period 2", navajo.At(summer, Attendee.Anyone)!.Slot.Label);
        Assert.Equal(new TimeOnly(9, 40), TimeOnly.FromDateTime(navajo.School.Clock(summer).DateTime));

        var winter = phoenix.Instant("2026-12-08", "08:40");
        Assert.Equal("Period 1", phoenix.At(winter, Attendee.Anyone)!.Slot.Label);
        Assert.Equal("Period 1", navajo.At(winter, Attendee.Anyone)!.Slot.Label);
    }

    [Theory]
    [InlineData("2026-03-08", 30)]
    [InlineData("2026-11-01", 150)]
    public void BS_6_on_the_nights_the_clock_moves_minutes_are_counted_as_they_pass(string date, int minutes)
    {
        var night = Given.Day("night", Given.Slot("Dance", "01:30", "03:00", SlotKind.Other));
        var bells = Given.Bells(SchoolCalendar.Empty with { Week = new Dictionary<DayOfWeek, string> { [DayOfWeek.Sunday] = "night" } }, night);

        var slot = Assert.Single(bells.SlotsOn(Given.Date(date), Attendee.Anyone));

        Assert.Equal(minutes, (slot.EndsAt - slot.StartsAt).TotalMinutes);
        Assert.Equal("Dance", bells.At(slot.StartsAt.AddMinutes(minutes - 1), Attendee.Anyone)!.Slot.Label);
        Assert.Null(bells.At(slot.StartsAt.AddMinutes(minutes), Attendee.Anyone));
    }

    [Theory]
    [InlineData(-35)]
    [InlineData(2)]
    public void BS_7_the_bell_offset_moves_the_bell_and_no_stored_time(int seconds)
    {
        var bells = new BellSchedule(Given.School(), [Regular], Given.Weekdays("regular"), LunchWaves.None, TimeSpan.FromSeconds(seconds));
        var nine = bells.Instant("2026-09-08", "08:30");

        Assert.Equal(nine.AddSeconds(seconds), bells.SlotsOn(Given.Date("2026-09-08"), Attendee.Anyone)[0].StartsAt);
        Assert.Equal("Period 1", bells.At(nine.AddSeconds(seconds), Attendee.Anyone)!.Slot.Label);
        Assert.Null(bells.At(nine.AddSeconds(seconds - 1), Attendee.Anyone));
        Assert.Equal(new TimeOnly(8, 30), bells.DayTypes[0].Slots[0].Start);
    }

    [Fact]
    public void BS_8_a_zero_period_and_an_afternoon_school_find_their_period()
    {
        var zero = Given.Bells(Given.Weekdays("zero"), Given.Day("zero", Given.Slot("Period 0", "06:53", "07:40")));
        var afternoon = Given.Bells(Given.Weekdays("late"), Given.Day("late", Given.Slot("Period 1", "13:05", "14:00")));

        Assert.Equal("0", zero.At(zero.Instant("2026-09-08", "06:53"), Attendee.Anyone)!.Slot.Period);
        Assert.Equal("1", afternoon.At(afternoon.Instant("2026-09-08", "13:05"), Attendee.Anyone)!.Slot.Period);
    }

    [Fact]
    public void The_next_bell_may_be_on_another_day()
    {
        var bells = Given.Bells(Given.Weekdays("regular"), Regular);

        Assert.Equal(bells.Instant("2026-09-08", "09:20"), bells.NextBell(bells.Instant("2026-09-08", "08:30"), Attendee.Anyone));
        Assert.Equal(bells.Instant("2026-09-14", "08:30"), bells.NextBell(bells.Instant("2026-09-11", "10:17"), Attendee.Anyone));
        Assert.Equal(bells.Instant("2026-09-11", "10:17"), bells.PreviousBell(bells.Instant("2026-09-14", "08:29"), Attendee.Anyone));
        Assert.Null(Given.Bells(SchoolCalendar.Empty).NextBell(bells.Instant("2026-09-11", "10:17"), Attendee.Anyone));
    }
}
