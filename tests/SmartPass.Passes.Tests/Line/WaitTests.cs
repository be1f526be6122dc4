namespace SmartPass.Passes.Tests.Line;

/// <summary>The estimate of how long one waits.</summary>
public class WaitTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3, 4)]
    [InlineData(5, 4, 4)]
    [InlineData(7, 4, 4, 4)]
    [InlineData(3, 10)]
    [InlineData(11, 10, 10)]
    public void Each_place_comes_free_and_is_taken_by_the_next_for_their_time(int minutes, params int[] before) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Passes.Domain.Line.WaitOf(before.Select(takes => TimeSpan.FromMinutes(takes)), [TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(1)]));

    [Fact]
    public void Who_is_over_the_time_may_be_back_any_moment() => Assert.Equal(TimeSpan.Zero, Passes.Domain.Line.WaitOf([], [TimeSpan.FromMinutes(-2)]));

    [Fact]
    public void Without_anyone_out_there_is_nothing_to_wait_for() => Assert.Equal(TimeSpan.Zero, Passes.Domain.Line.WaitOf([TimeSpan.FromMinutes(4)], []));
}
