namespace SmartPass.Rooms.Tests.Pages;

/// <summary>The page that closes a room leads back to where it was opened from.</summary>
public sealed class ClosingPageTests
{
    [Fact]
    public async Task Closing_leads_back_to_where_it_was_opened_from()
    {
        await using var site = await RoomsSite.Make();
        var page = await site.Get(await WithLab(site) + "/close?back=%2Flincoln-high%2Fmy-room");

        Assert.Equal("/lincoln-high/my-room", page.Document.QuerySelector("a.crumb")!.GetAttribute("href"));
        Assert.Equal("/lincoln-high/my-room", (await site.Press(page, "Close Lab", ("Other", "wet paint"))).Location);
    }

    [Fact]
    public async Task So_does_closing_in_one_tap_also_after_a_reason_was_asked_for()
    {
        await using var site = await RoomsSite.Make();
        var page = await site.Get(await WithLab(site) + "/close?back=%2Flincoln-high%2Fmy-room");
        var again = await site.Press(page, "Close Lab");
        Assert.Equal((400, "/lincoln-high/my-room"), (again.Status, again.Document.QuerySelector("a.crumb")!.GetAttribute("href")));

        // Without the query: each form carries the way back itself.
        var alone = again with { Address = new Uri(again.Address.GetLeftPart(UriPartial.Path)) };
        Assert.Equal("/lincoln-high/my-room", (await site.Press(alone, "flooded")).Location);
    }

    [Fact]
    public async Task A_page_of_elsewhere_is_no_way_back_from_closing()
    {
        await using var site = await RoomsSite.Make();
        var page = await site.Get(await WithLab(site) + "/close?back=https%3A%2F%2Felsewhere.example");

        Assert.Equal("/lincoln-high/rooms", page.Document.QuerySelector("a.crumb")!.GetAttribute("href"));
        Assert.Equal("/lincoln-high/rooms", (await site.Press(page, "Close Lab", ("Other", "wet paint"))).Location);
    }

    private static async Task<string> WithLab(RoomsSite site)
    {
        await site.Press(await site.Get("/lincoln-high/rooms/new?kind=Library"), "Add the room", ("Form.Name", "Lab"));
        return $"/lincoln-high/rooms/{await site.IdOf("Lab")}";
    }
}
