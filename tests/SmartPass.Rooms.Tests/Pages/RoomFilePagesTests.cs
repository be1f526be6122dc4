using System.Text;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Pages;

/// <summary>A list of rooms brought in by its page.</summary>
public sealed class RoomFilePagesTests
{
    [Fact]
    public async Task A_file_is_checked_first_and_applied_on_the_second_press()
    {
        await using var site = await RoomsSite.Make();
        var check = await site.Upload(await site.Get("/lincoln-high/rooms/import"), Encoding.UTF8.GetBytes("name,kind\nPool,other\nNurse,nurse\n"));
        Assert.Equal(200, check.Status);
        Assert.Empty(await site.Rooms.All(Lincoln.High.Id));
        Assert.Equal(302, (await site.Press(check, "Apply to 2 rooms")).Status);
        Assert.Equal(2, (await site.Rooms.All(Lincoln.High.Id)).Count);
        Assert.Equal(400, (await site.Press(check, "Apply to 2 rooms")).Status);
        Assert.Contains("Pool,,Other", (await site.Get("/lincoln-high/rooms/export.csv")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind\nother\n")]
    [InlineData("name\n\"open\n")]
    [InlineData("")]
    public async Task A_bad_file_is_refused_with_what_to_do(string text)
    {
        await using var site = await RoomsSite.Make();
        var answer = await site.Upload(await site.Get("/lincoln-high/rooms/import"), Encoding.UTF8.GetBytes(text));
        Assert.Equal(400, answer.Status);
        Assert.Empty(answer.Document.QuerySelectorAll("input[name=Kept]"));
    }
}
