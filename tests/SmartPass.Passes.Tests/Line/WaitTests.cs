namespace SmartPass.Passes.Tests.Line;

/// <summary>The estimate of how long one waits.</summary>
public class WaitTests
{
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(4);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 5)]
    [InlineData(4, 7)]
    public void Each_place_comes_free_and_is_taken_for_the_usual_time(int place, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Passes.Domain.Line.WaitOf(place, [TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(1)], Usual));

    [Fact]
    public void Who_is_over_the_time_may_be_back_any_moment() => Assert.Equal(TimeSpan.Zero, Passes.Domain.Line.WaitOf(1, [TimeSpan.FromMinutes(-2)], Usual));

    [Fact]
    public void Without_anyone_out_there_is_nothing_to_wait_for() => Assert.Equal(TimeSpan.Zero, Passes.Domain.Line.WaitOf(3, [], Usual));
}
