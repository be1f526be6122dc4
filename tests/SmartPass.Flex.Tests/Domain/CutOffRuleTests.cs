using SmartPass.Flex.Domain;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Domain;

/// <summary>Cut-offs and sessions by the clock on the wall. In Chicago summer time ends on Sunday, 2026-11-01, and begins on Sunday, 2027-03-14.</summary>
public sealed class CutOffRuleTests
{
    [Theory]
    [InlineData("2026-10-26", "2026-10-23T20:00Z")]
    [InlineData("2026-10-30", "2026-10-23T20:00Z")]
    [InlineData("2026-11-02", "2026-10-30T20:00Z")]
    [InlineData("2026-11-10", "2026-11-06T21:00Z")]
    public void Fridays_at_three_close_the_week_after_by_the_clock_of_that_friday(string date, string closes) =>
        Assert.Equal(At(closes), new CutOff.Weekly(DayOfWeek.Friday, new TimeOnly(15, 0)).For(Lincoln.High, Day(date), new TimeOnly(10, 40)));

    [Theory]
    [InlineData("2026-11-02", 24, "2026-11-01T16:40Z")]
    [InlineData("2026-11-02", 48, "2026-10-31T15:40Z")]
    [InlineData("2027-03-15", 24, "2027-03-14T15:40Z")]
    [InlineData("2027-03-15", 48, "2027-03-13T16:40Z")]
    [InlineData("2026-10-15", 0, "2026-10-15T15:40Z")]
    public void A_day_before_is_the_same_time_of_day_across_a_change_of_summer_time(string date, int hours, string closes) =>
        Assert.Equal(At(closes), new CutOff.Hours(hours).For(Lincoln.High, Day(date), new TimeOnly(10, 40)));

    [Fact]
    public void An_opening_at_a_time_that_the_clock_skips_is_an_hour_later_by_it() =>
        Assert.Equal(At("2027-03-14T08:30Z"), new Opening(1, new TimeOnly(2, 30)).For(Lincoln.High, Day("2027-03-15")));

    [Fact]
    public void A_session_begins_by_the_clock_on_the_wall_before_and_after_the_change()
    {
        var period = new FlexPeriod { SchoolId = Lincoln.High.Id };
        period.Set(FlexWorld.Plan());

        Assert.Equal(At("2026-10-29T15:40Z"), period.TimesOn(Lincoln.High, Day("2026-10-29")).StartsAt);
        Assert.Equal(At("2026-11-03T16:40Z"), period.TimesOn(Lincoln.High, Day("2026-11-03")).StartsAt);
        Assert.Equal(TimeSpan.FromMinutes(40), period.TimesOn(Lincoln.High, Day("2026-11-03")).EndsAt - period.TimesOn(Lincoln.High, Day("2026-11-03")).StartsAt);
    }

    private static DateOnly Day(string date) => DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
