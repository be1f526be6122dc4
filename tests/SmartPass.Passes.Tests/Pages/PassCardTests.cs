using SmartPass.Passes.Pages.Shared;

namespace SmartPass.Passes.Tests.Pages;

/// <summary>What a pass shows to those whose browser runs no script.</summary>
public class PassCardTests
{
    private static readonly DateTimeOffset Start = new(2026, 10, 15, 10, 0, 0, TimeSpan.Zero);
    private static readonly PassCard Card = new(default, null!, null!, null!, 5, true, null, Start, Start, Start.AddMinutes(5), false, null);

    [Theory]
    [InlineData(0, "100")]
    [InlineData(60, "80")]
    [InlineData(299, "0.33")]
    [InlineData(301, "0")]
    public void The_ring_runs_down_with_the_time(int seconds, string left) => Assert.Equal(left, Card.Ring(Start.AddSeconds(seconds)));

    [Theory]
    [InlineData(0, "just now")]
    [InlineData(29, "20 s ago")]
    [InlineData(60, "1 min ago")]
    [InlineData(3599, "59 min ago")]
    [InlineData(7200, "2 h ago")]
    public void How_long_ago_is_said_as_one_says_it(int seconds, string words) => Assert.Equal(words, PassCard.Ago(TimeSpan.FromSeconds(seconds)));
}
