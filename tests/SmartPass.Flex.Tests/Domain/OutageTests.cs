using SmartPass.Flex.Domain;

namespace SmartPass.Flex.Tests.Domain;

/// <summary>The last hour before a cut-off stands still while the site is down.</summary>
public sealed class OutageTests
{
    private static readonly DateTimeOffset Closes = Given.Now;

    [Theory]
    [InlineData(-120, -70, 0)]
    [InlineData(-40, -20, 20)]
    [InlineData(-80, -50, 10)]
    [InlineData(-30, 20, 50)]
    [InlineData(5, 50, 0)]
    [InlineData(-90, 300, 360)]
    public void A_cut_off_moves_by_as_much_as_the_site_was_down_in_the_hour_before(int from, int until, int moves) =>
        Assert.Equal(Closes.AddMinutes(moves), Outage.Move(Closes, Closes.AddDays(1), [At(from, until)]));

    [Fact]
    public void Two_outages_add_up_and_one_in_the_time_that_was_gained_counts_too() =>
        Assert.Equal(Closes.AddMinutes(45), Outage.Move(Closes, Closes.AddDays(1), [At(10, 25), At(-50, -40), At(-30, -10)]));

    [Fact]
    public void It_never_comes_after_the_begin_and_one_at_the_begin_stays()
    {
        Assert.Equal(Closes.AddMinutes(10), Outage.Move(Closes, Closes.AddMinutes(10), [At(-40, -10)]));
        Assert.Equal(Closes, Outage.Move(Closes, Closes, [At(-40, -10)]));
        Assert.Equal(Closes, Outage.Move(Closes, Closes.AddDays(1), []));
    }

    private static Outage At(int from, int until) => new(Closes.AddMinutes(from), Closes.AddMinutes(until));
}
