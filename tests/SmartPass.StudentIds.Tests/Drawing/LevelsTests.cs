using SmartPass.StudentIds.Drawing.Fonts;
using SmartPass.StudentIds.Drawing.Text;

namespace SmartPass.StudentIds.Tests.Drawing;

/// <summary>Lines in which letters run both ways.</summary>
public sealed class LevelsTests
{
    [Theory]
    [InlineData("Ali Smith", "000000000")]
    [InlineData("אבג", "111")]
    [InlineData("Ali אבג Lee", "00001110000")]
    [InlineData("אבג Lee", "1111222")]
    [InlineData("אבג (Mo)", "11111221")]
    [InlineData("Ali (אבג)", "000001110")]
    [InlineData("אבג (דה)", "11111111")]
    [InlineData("אבג 12", "111122")]
    [InlineData("אבג 1.2", "1111222")]
    [InlineData("Ali 12 אבג", "0000000111")]
    [InlineData("אב-גד", "11111")]
    [InlineData("12", "00")]
    public void Each_character_runs_the_way_of_its_letters_and_signs_as_their_neighbours(string text, string levels)
    {
        string[] elements = [.. FontShelf.Elements(text)];
        Assert.Equal(levels, string.Concat(Levels.Of(elements, [.. elements.Select(Stretches.WayOf)])));
    }

    [Fact]
    public void Parts_are_met_from_left_to_right_whichever_way_they_run()
    {
        const string text = "אבג (Mo) דה";
        var seen = Stretches.Of(text, FontWeight.Bold).Select(stretch => text.Substring(stretch.Start, stretch.Length)).ToList();
        // The line is read from the right, and so are its parts.
        Assert.Equal(text, string.Concat(Enumerable.Reverse(seen)));
        Assert.Contains("Mo", seen);
    }

    [Fact]
    public void A_name_in_one_script_is_one_part_with_its_spaces() => Assert.Single(Stretches.Of("محمد علي", FontWeight.Bold));

    [Fact]
    public void Han_characters_beside_kana_are_written_as_in_Japan_and_beside_Hangul_as_in_Korea()
    {
        Assert.Single(Stretches.Of("山田さくら", FontWeight.Bold).Select(stretch => stretch.Font).Distinct());
        Assert.NotEqual(FontOf("李小龍"), FontOf("李さ"));
        Assert.NotEqual(FontOf("李小龍"), FontOf("李김"));
        Assert.NotEqual(FontOf("李さ"), FontOf("李김"));

        static FontFile FontOf(string name) => Stretches.Of(name, FontWeight.Bold)[0].Font;
    }
}
