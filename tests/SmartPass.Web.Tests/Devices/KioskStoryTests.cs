using System.Net;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Devices;

/// <summary>A kiosk and a hallway display with scripts off: paired, used and revoked, all by plain forms.</summary>
public sealed class KioskStoryTests(DeviceTown devices) : IClassFixture<DeviceTown>
{
    [Fact]
    public async Task A_student_goes_and_comes_back_at_a_kiosk_and_nothing_of_them_stays_on_its_screen()
    {
        var (name, number, pin) = devices.AStudent();
        using var kiosk = await devices.Kiosk();
        Assert.Equal("/kiosk", kiosk.Page.Address.AbsolutePath);
        Assert.Contains("Library", kiosk.Page.Words);
        Assert.False(kiosk.Page.Has("nav"));

        await kiosk.Press("Next", ("Number", $"*{number}*"));
        Assert.DoesNotContain(name.Split(' ')[0], kiosk.Page.Text);
        await kiosk.Press("Next", ("pin", pin));
        Assert.Equal("/kiosk/me", kiosk.Page.Address.AbsolutePath);
        Assert.Contains($"Hi {name.Split(' ')[0]}", kiosk.Page.Words);

        var said = await kiosk.Press("Lockers");
        Assert.StartsWith("Go to Lockers", said.Words);
        Assert.Contains("minutes", said.Words);
        Assert.DoesNotContain(name.Split(' ')[0], said.Text);
        Assert.Equal("/kiosk", (await kiosk.Open("/kiosk/me")).Address.AbsolutePath);
        Assert.Equal("/kiosk", (await kiosk.Open("/kiosk/said")).Address.AbsolutePath);
        await devices.Office.Open($"{Town.Lincoln}/board");
        Assert.Contains(name, devices.Office.Page.Words);

        await kiosk.Press("Next", ("Number", number));
        await kiosk.Press("Next", ("pin", pin));
        Assert.Contains("Time left", kiosk.Page.Words);
        Assert.StartsWith("Welcome back", (await kiosk.Press("I'm back")).Words);
        Assert.DoesNotContain(name, (await devices.Office.Open($"{Town.Lincoln}/board")).Words);
    }

    [Fact]
    public async Task Done_takes_the_screen_away_also_from_whoever_goes_back()
    {
        var (_, number, pin) = devices.AStudent();
        using var kiosk = await devices.Kiosk();
        await kiosk.Press("Next", ("Number", number));
        var me = await kiosk.Press("Next", ("pin", pin));
        using var answer = await kiosk.Send(new HttpRequestMessage(HttpMethod.Get, "/kiosk/me"));
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString());

        await kiosk.Follow("Done");

        Assert.Equal("/kiosk", (await kiosk.Open("/kiosk/me")).Address.AbsolutePath);
        Assert.Equal("/kiosk", (await kiosk.PressOn(me, "Lockers")).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_number_nobody_has_and_a_wrong_PIN_read_alike()
    {
        var (_, number, pin) = devices.AStudent();
        using var kiosk = await devices.Kiosk();

        var unknown = await Answer(kiosk, "99999999", pin);
        var wrong = await Answer(kiosk, number, "0000");

        Assert.Equal((400, 400), (unknown.Status, wrong.Status));
        Assert.Contains("That number and PIN do not go together.", wrong.Words);
        Assert.Equal(unknown.Words, wrong.Words);
    }

    [Fact]
    public async Task Wrong_PINs_are_paced_and_the_next_student_goes_on_at_once()
    {
        var (_, number, _) = devices.AStudent();
        var (_, other, right) = devices.AStudent();
        using var kiosk = await devices.Kiosk();
        for (var wrong = 0; wrong < 10; wrong++)
        {
            Assert.Equal(400, (await Answer(kiosk, number, "0000")).Status);
        }

        var paced = await Answer(kiosk, number, "0000");
        Assert.Equal(429, paced.Status);
        Assert.Contains("Someone else can go on now.", paced.Words);
        Assert.Equal("/kiosk/me", (await Answer(kiosk, other, right)).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_revoked_device_says_so_at_its_next_request_and_leads_to_pairing()
    {
        using var kiosk = await devices.Kiosk();
        await devices.Office.Open($"{Town.Lincoln}/devices");
        var own = devices.Office.Page.Document.QuerySelectorAll("button[id^='revoke-']").MaxBy(button => int.Parse(button.Id!["revoke-".Length..], System.Globalization.CultureInfo.InvariantCulture))!;
        own.TextContent = "This one";
        await devices.Office.Press("This one");

        using var poll = await kiosk.Send(new HttpRequestMessage(HttpMethod.Get, "/kiosk?handler=news"));
        Assert.Equal(HttpStatusCode.NotFound, poll.StatusCode);
        var next = await kiosk.Open("/kiosk");
        Assert.Equal("/pair", next.Address.AbsolutePath);
        Assert.Contains("This device is not paired any more", next.Words);
    }

    [Fact]
    public async Task A_code_that_is_no_good_says_what_to_do_and_an_unpaired_browser_is_shown_nothing()
    {
        using var stranger = devices.Town.Site.Visitor();
        await stranger.Open("/pair");
        var again = await stranger.Press("Pair", ("Code", "ABCD-EFGH"));
        Assert.Equal(400, again.Status);
        Assert.Contains("make a new one", again.Words);

        foreach (var path in new[] { "/kiosk", "/kiosk/me", "/kiosk/said", "/kiosk/offline", "/display" })
        {
            Assert.Equal("/pair", (await stranger.Open(path)).Address.AbsolutePath);
        }

        foreach (var path in new[] { "/kiosk?handler=news", "/display?handler=region", $"{Town.Lincoln}/kiosk", $"{Town.Lincoln}/pair" })
        {
            Assert.Equal(404, (await stranger.Open(path)).Status);
        }
    }

    [Fact]
    public async Task Whoever_signed_in_with_the_same_browser_does_not_act_at_the_kiosk()
    {
        var (_, number, pin) = devices.AStudent();
        using var browser = await devices.Town.SignIn(Town.Lincoln, "Grade 11", devices.Town.People(Town.Lincoln, "Grade 11").First());
        await browser.Open("/pair");
        Assert.False(browser.Page.Has(".me"));
        await browser.Press("Pair", ("Code", await devices.Code("kiosk", ("Room", await devices.ARoom()))));

        await browser.Press("Next", ("Number", number));
        Assert.Equal("/kiosk/me", (await browser.Press("Next", ("pin", pin))).Address.AbsolutePath);
    }

    [Fact]
    public async Task A_display_shows_who_is_out_by_initials_and_its_poll_is_for_it_alone()
    {
        var (name, number, pin) = devices.AStudent();
        using var kiosk = await devices.Kiosk(("NumberIsEnough", "true"));
        using var display = devices.Town.Site.Visitor();
        await display.Open("/pair");
        await display.Press("Pair", ("Code", await devices.Code("display", ("Name", "Main hallway"))));
        Assert.Equal("/display", display.Page.Address.AbsolutePath);
        var region = display.Page.Document.QuerySelector("[data-live]")!;
        var mark = System.Text.Json.JsonDocument.Parse(region.GetAttribute("hx-vals")!).RootElement.GetProperty("mark").GetString()!;
        var poll = $"{region.GetAttribute("hx-get")}&mark={Uri.EscapeDataString(mark)}";
        Assert.Equal(HttpStatusCode.NoContent, await Status(display, poll));
        Assert.Equal(HttpStatusCode.NotFound, await Status(kiosk, poll));

        await kiosk.Press("Next", ("Number", number));
        Assert.Equal("/kiosk/me", kiosk.Page.Address.AbsolutePath);
        await kiosk.Press("Lockers");

        Assert.Equal(HttpStatusCode.OK, await Status(display, poll));
        var shown = await display.Open("/display");
        Assert.Contains("from Library", shown.Words);
        Assert.DoesNotContain(name, shown.Text);
        Assert.DoesNotContain(number, shown.Text);
        // Two letters: of the given and of the family name, either of which may have several words.
        Assert.Contains(name.Split(' ').Skip(1), word => shown.Words.Contains($"{name[0]}{word[0]}", StringComparison.Ordinal));
        await kiosk.Follow("Done");
        await kiosk.Press("Next", ("Number", number));
        await kiosk.Press("I'm back");
    }

    private static async Task<Shown> Answer(Visitor kiosk, string number, string pin)
    {
        await kiosk.Open("/kiosk");
        await kiosk.Press("Next", ("Number", number));
        return await kiosk.Press("Next", ("pin", pin));
    }

    private static async Task<HttpStatusCode> Status(Visitor visitor, string path)
    {
        using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, path));
        return answer.StatusCode;
    }
}
