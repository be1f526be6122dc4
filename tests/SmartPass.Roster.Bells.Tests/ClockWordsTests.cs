using System.Globalization;
using SmartPass.Kernel;

namespace SmartPass.Roster.Bells.Tests;

public class ClockWordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 16, 16, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-11-24T14:13:00Z", "8:13 AM")]
    [InlineData("2026-11-24T03:30:00Z", "Nov 23, 9:30 PM")]
    [InlineData("2026-11-25T06:00:00Z", "Nov 25, 12:00 AM")]
    [InlineData("2025-11-24T16:16:00Z", "Nov 24, 2025, 10:16 AM")]
    [InlineData("2026-07-01T17:05:00Z", "Jul 1, 12:05 PM")]
    public void A_moment_is_said_by_the_schools_clock(string instant, string said) =>
        Assert.Equal(said, Given.School("America/Chicago").Moment(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), Now));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("es-MX")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("Jul 1, 12:05 PM", Given.School("America/Chicago").Moment(new DateTimeOffset(2026, 7, 1, 17, 5, 0, TimeSpan.Zero), Now));
            Assert.Equal("12:05 PM", Given.School("America/Chicago").Time(new DateTimeOffset(2026, 7, 1, 17, 5, 0, TimeSpan.Zero)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
