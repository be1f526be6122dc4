using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Bells.Tests;

public class SchoolHuesTests
{
    [Fact]
    public void No_school_wears_red_and_neighbours_differ()
    {
        Assert.DoesNotContain(Hues.Named.Keys, hue => hue is <= 40 or >= 350);
        Assert.Equal(Hues.Named.Count, Enumerable.Range(1, Hues.Named.Count).Select(school => Hues.For(school)).Distinct().Count());
    }

    [Theory]
    [InlineData(0, 330)]
    [InlineData(30, 60)]
    [InlineData(262, 262)]
    [InlineData(270, 262)]
    public void A_hue_that_was_stored_before_shows_as_the_nearest(int stored, int shown) => Assert.Equal(shown, Hues.Nearest(stored));
}
