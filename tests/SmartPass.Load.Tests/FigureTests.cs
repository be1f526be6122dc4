using SmartPass.Load.Figures;

namespace SmartPass.Load.Tests;

/// <summary>When a figure is short, and what machines read.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData(50, true, 0.5, false)]
    [InlineData(49, true, 0.5, true)]
    [InlineData(130, false, 1.3, false)]
    [InlineData(131, false, 1.3, true)]
    public void A_figure_is_short_on_the_wrong_side_of_its_bound_alone(double value, bool floor, double bound, bool isShort)
    {
        var figure = new Figure("suite.figure", value, "ms") { Limit = 100, Bound = floor ? Bound.AtLeast(bound) : Bound.AtMost(bound) };

        Assert.Equal(isShort, figure.IsShort);
    }

    [Fact]
    public void Machines_read_name_value_unit_limit_ratio_floor_and_how_it_stands()
    {
        Assert.Equal("RESULT poll.unchanged 15000 /s 20000 0.75 >=0.50 ok", new Figure("poll.unchanged", 15000, "/s") { Limit = 20000, Bound = Bound.AtLeast(0.5) }.Line);
        Assert.Equal("RESULT cold.memory 196 MiB - - - ok", new Figure("cold.memory", 196, "MiB").Line);
    }

    [Fact]
    public void Rounds_that_were_paired_count_by_their_own_ratio()
    {
        var figure = new Figure("start", 100, "/s") { Limit = 100, PairedRatio = 0.3, Bound = Bound.AtLeast(0.4) };

        Assert.True(figure.IsShort);
    }

    [Fact]
    public void A_spread_tells_its_middle_its_ends_and_its_percentiles()
    {
        var spread = new Spread(Enumerable.Range(1, 100).Reverse().Select(number => (double)number));

        Assert.Equal((50, 1, 100, 95), (spread.Median, spread.Least, spread.Most, spread.At(0.95)));
    }
}
