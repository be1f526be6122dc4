using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests;

/// <summary>What stands around a page: the school's name and the places one may go to.</summary>
[Collection(InTown.Name)]
public sealed class FrameTests(TownFixture fixture)
{
    private readonly Town _town = fixture.Town;

    [Theory]
    [InlineData("/account")]
    [InlineData("/account/password")]
    [InlineData("/nowhere")]
    public async Task Outside_every_school_a_student_keeps_the_frame_of_the_own_one(string path)
    {
        using var student = await Student();

        var page = await student.Open(path);

        Assert.Equal("Lincoln High School", page.Document.QuerySelector(".mark")!.TextContent);
        Assert.Equal($"{Town.Lincoln}/my-passes", page.Link("My passes"));
        Assert.Equal($"{Town.Lincoln}/account", page.Document.QuerySelector("a.me")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_district_keeps_its_own_frame()
    {
        var page = await _town.DistrictIT.Open("/account");

        Assert.Equal("/district", page.Link("Home"));
        Assert.Equal("/account", page.Document.QuerySelector("a.me")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_set_now_and_then_is_behind_settings_and_a_single_such_place_stands_in_the_bar()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Settings");
        var settings = await principal.Follow("Settings");
        Assert.Equal(["Rules", "Devices", "Flex", "IDs", "Accounts", "Substitutes", "Audit"], settings.Document.QuerySelectorAll("main .door a").Select(link => link.TextContent));
        var rules = await principal.Follow("Rules");
        Assert.Equal("Settings", rules.Document.QuerySelector("nav [aria-current=page]")!.TextContent);

        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Settings");
        Assert.Equal($"{Town.Lincoln}/devices", teacher.Page.Link("Devices"));
    }

    [Fact]
    public async Task A_page_marks_the_one_place_of_the_bar_that_it_is_a_part_of()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Settings");
        foreach (var (path, place) in new[] { ("/board", "Board"), ("/flex/mine", "Flex"), ("/flex/week", "Flex"), ("/flex/periods", "Settings"), ("/settings", "Settings") })
        {
            var shown = await principal.Open(Town.Lincoln + path);
            Assert.Equal(place, Assert.Single(shown.Document.QuerySelectorAll(".bar nav [aria-current=page]")).TextContent);
        }
    }

    [Fact]
    public async Task A_form_that_is_out_of_date_leads_back_to_its_page()
    {
        Assert.Equal($"{Town.Lincoln}/now/where?a=b", (await SentFrom(site => new Uri(site, $"{Town.Lincoln}/now/where?a=b"))).Link("Open the page again"));
        Assert.Equal("Go to the start", (await SentFrom(_ => new Uri("https://elsewhere.example/lincoln"))).Document.QuerySelector("main a.button")!.TextContent);
    }

    [Fact]
    public async Task A_search_of_the_board_that_finds_nobody_leads_back_to_everyone()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");

        var found = await principal.Open($"{Town.Lincoln}/board?q=zzz");
        Assert.Equal($"{Town.Lincoln}/board", found.Link("Everyone"));
        Assert.False(found.Has(".pill[aria-current]:not(.look)"));

        var everyone = await principal.Follow("Everyone");
        Assert.Equal("Everyone", everyone.Document.QuerySelector(".pill[aria-current]")!.TextContent);
    }

    private Task<Visitor> Student() => _town.SignIn(Town.Lincoln, "Grade 11", _town.People(Town.Lincoln, "Grade 11").First());

    private async Task<Shown> SentFrom(Func<Uri, Uri> page)
    {
        using var student = await Student();
        var post = new HttpRequestMessage(HttpMethod.Post, $"{Town.Lincoln}/now/where") { Content = new FormUrlEncodedContent([]) };
        post.Headers.Referrer = page(student.Page.Address);
        using var answer = await student.Send(post);
        var text = await answer.Content.ReadAsStringAsync();
        return new Shown((int)answer.StatusCode, student.Page.Address, text, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text));
    }
}
