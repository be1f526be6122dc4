using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Bells.Tests;

public class CalendarTests
{
    [Fact]
    public void The_same_day_goes_before_exceptions_before_the_cycle_before_the_week()
    {
        var calendar = Given.Weekdays("regular") with { Rotation = Cycle(RotationAdvance.InstructionalDay) };
        Assert.Equal(("regular", CalendarSource.Week), Says(calendar, "2026-09-04"));
        Assert.Equal(("day-1", CalendarSource.Rotation), Says(calendar, "2026-09-07"));

        var special = calendar with { Exceptions = [On("2026-09-07", "minimum")] };
        Assert.Equal(("minimum", CalendarSource.Exception), Says(special, "2026-09-07"));

        var snow = calendar with { Exceptions = [On("2026-09-07", null) with { SameDay = true }, On("2026-09-07", "minimum")] };
        Assert.Equal((null, CalendarSource.SameDay), Says(snow, "2026-09-07"));
    }

    [Fact]
    public void Of_two_exceptions_on_a_date_the_one_added_last_holds_and_the_clash_is_told()
    {
        var calendar = Given.Weekdays("regular") with
        {
            Exceptions = [new CalendarException(Given.Date("2026-10-05"), Given.Date("2026-10-09"), null, "Break"), On("2026-10-07", "minimum")],
        };

        Assert.Equal("minimum", calendar.On(Given.Date("2026-10-07")).DayType);
        Assert.Null(calendar.On(Given.Date("2026-10-06")).DayType);
        var clash = Assert.Single(calendar.Clashes());
        Assert.Equal((Given.Date("2026-10-07"), "minimum", "Break"), (clash.Date, clash.Holds.DayType, clash.Hidden.Reason));
    }

    [Fact]
    public void A_cycle_by_instructional_day_slides_after_a_closing()
    {
        var calendar = Given.Weekdays("regular") with { Rotation = Cycle(RotationAdvance.InstructionalDay) };
        Assert.Equal(["1", "2", "3", "4", "1", "2"], CycleDays(calendar, "2026-09-07", 8));

        var closed = calendar with { Exceptions = [On("2026-09-09", null) with { SameDay = true }] };
        Assert.Equal(["1", "2", "3", "4", "1"], CycleDays(closed, "2026-09-07", 8));
        Assert.Equal("3", closed.On(Given.Date("2026-09-10")).CycleDay);
    }

    [Fact]
    public void A_cycle_by_weekday_uses_up_the_day_of_a_closing()
    {
        var calendar = Given.Weekdays("regular") with { Rotation = Cycle(RotationAdvance.Weekday), Exceptions = [On("2026-09-09", null)] };

        Assert.Equal(["1", "2", "4", "1", "2"], CycleDays(calendar, "2026-09-07", 8));
    }

    [Fact]
    public void A_special_schedule_keeps_its_day_of_the_cycle()
    {
        var calendar = Given.Weekdays("regular") with { Rotation = Cycle(RotationAdvance.InstructionalDay), Exceptions = [On("2026-09-08", "minimum")] };

        var day = calendar.On(Given.Date("2026-09-08"));

        Assert.Equal(("minimum", "2"), (day.DayType, day.CycleDay));
        Assert.Equal("3", calendar.On(Given.Date("2026-09-09")).CycleDay);
    }

    [Fact]
    public void Uses_of_a_day_type_are_told_in_words()
    {
        var calendar = Given.Weekdays("regular") with { Rotation = Cycle(RotationAdvance.Weekday), Exceptions = [On("2026-09-08", "minimum")] };

        Assert.Equal(["every Monday to Friday"], calendar.UsesOf("Regular"));
        Assert.Equal(["every Monday", "every Wednesday"], (calendar with { Week = new Dictionary<DayOfWeek, string> { [DayOfWeek.Wednesday] = "regular", [DayOfWeek.Monday] = "regular" } }).UsesOf("regular"));
        Assert.Equal(["cycle day 2"], calendar.UsesOf("day-2"));
        Assert.Equal(["Sep 8, 2026"], calendar.UsesOf("minimum"));
        Assert.Empty(calendar.UsesOf("finals"));
    }

    private static Rotation Cycle(RotationAdvance advance) =>
        new(Given.Date("2026-09-07"), advance, [.. Enumerable.Range(1, 4).Select(number => new RotationDay(number.ToString(null, null), $"day-{number}"))]);

    private static CalendarException On(string date, string? dayType) => new(Given.Date(date), Given.Date(date), dayType, "");

    private static (string? DayType, CalendarSource Source) Says(SchoolCalendar calendar, string date) =>
        (calendar.On(Given.Date(date)).DayType, calendar.On(Given.Date(date)).Source);

    private static IEnumerable<string> CycleDays(SchoolCalendar calendar, string from, int dates) =>
        Enumerable.Range(0, dates).Select(count => calendar.On(Given.Date(from).AddDays(count)).CycleDay).OfType<string>();
}
