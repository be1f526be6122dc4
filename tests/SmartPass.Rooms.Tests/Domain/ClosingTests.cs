using SmartPass.Kernel;
using SmartPass.Rooms.Domain;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Domain;

public sealed class ClosingTests
{
    private static readonly DateTimeOffset Now = TestWorld.Start;

    private static readonly SchoolDay AnyDay = new(Lincoln.High.Date(Now), []);

    private static readonly SchoolDay Today = AnyDay with { Slots = [FakeRoster.Period("2", -60, -5), FakeRoster.Period("3", 0, 20), FakeRoster.Period("3", 50, 60), FakeRoster.Period("4", 65, 100)] };

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_room_is_not_closed_without_a_reason(string? reason) => Assert.Null(Closing.For(reason, new PersonId(1), Now, null));

    [Fact]
    public void A_reason_of_81_characters_is_refused()
    {
        Assert.NotNull(Closing.For(new string('x', 80), new PersonId(1), Now, null));
        Assert.Null(Closing.For(new string('x', 81), new PersonId(1), Now, null));
    }

    [Fact]
    public void A_time_that_has_passed_is_refused() => Assert.Null(Closing.For("flooded", new PersonId(1), Now, Now));

    [Fact]
    public void It_holds_until_its_time_and_not_at_it()
    {
        var closing = Closing.For("flooded", new PersonId(1), Now, Now.AddMinutes(10))!;
        Assert.True(closing.HoldsAt(Now.AddMinutes(10).AddMilliseconds(-1), AnyDay));
        Assert.False(closing.HoldsAt(Now.AddMinutes(10), AnyDay));
    }

    [Fact]
    public void In_periods_it_holds_in_each_part_of_them_and_not_between()
    {
        var closing = Closing.ForPeriods("test", new PersonId(1), Now, ["3"], Today)!;
        List<(int Minute, bool Closed)> told = [(0, true), (19, true), (20, false), (49, false), (50, true), (60, false), (70, false)];
        Assert.All(told, moment => Assert.Equal(moment.Closed, closing.HoldsAt(Now.AddMinutes(moment.Minute), Today)));
        Assert.Equal(Now.AddMinutes(20), closing.ChangesAfter(Now, Today));
        Assert.False(closing.IsOverAt(Now.AddMinutes(59), Today));
        Assert.True(closing.IsOverAt(Now.AddMinutes(60), Today));
        Assert.Null(closing.ChangesAfter(Now.AddMinutes(60), Today));
    }

    [Fact]
    public void Periods_follow_the_bells_of_the_moment()
    {
        var closing = Closing.ForPeriods("test", new PersonId(1), Now, ["4"], Today)!;
        var early = Today with { Slots = [FakeRoster.Period("4", 10, 30)] };
        Assert.True(closing.HoldsAt(Now.AddMinutes(10), early));
        Assert.False(closing.HoldsAt(Now.AddMinutes(70), early));
        Assert.True(closing.IsOverAt(Now.AddMinutes(30), early));
    }

    [Fact]
    public void A_closing_for_periods_of_a_day_says_nothing_of_the_next()
    {
        var closing = Closing.ForPeriods("test", new PersonId(1), Now, ["3", "4"], Today)!;
        var tomorrow = Today with { Date = Today.Date.AddDays(1) };
        Assert.False(closing.HoldsAt(Now, tomorrow));
        Assert.True(closing.IsOverAt(Now, tomorrow));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("9")]
    [InlineData("3", "9")]
    public void A_period_that_is_over_or_not_on_today_is_refused(params string[] periods) =>
        Assert.Null(Closing.ForPeriods("test", new PersonId(1), Now, periods, Today));
}
