using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>The log of encounters, as counselors and administrators read it.</summary>
[Collection(InTown.Name)]
public sealed class LogTests(TownFixture fixture) : IAsyncLifetime
{
    private const string Log = Town.Lincoln + "/encounters/log";
    private readonly Town _town = fixture.Town;
    private readonly LoggedEncounters _logged = new(fixture.Town);
    private Visitor _counselor = null!;
    private (long Id, string Name) _one;
    private (long Id, string Name) _other;
    private (long Id, string Name) _third;

    public async ValueTask InitializeAsync()
    {
        await _logged.Clear();
        _counselor = await _town.SignInWhoSees(Town.Lincoln, "Encounters");
        var students = await LoggedEncounters.Students(_counselor, Town.Lincoln);
        (_one, _other, _third) = (students[0], students[1], students[2]);
    }

    public async ValueTask DisposeAsync()
    {
        _counselor.Dispose();
        await _logged.Clear();
    }

    [Fact]
    public async Task It_says_who_was_to_go_who_was_out_and_what_came_of_it()
    {
        await _logged.Add(Town.Lincoln, _one.Id, _other.Id, tries: 4);

        var page = await _counselor.Open(Log);

        Assert.Equal(200, page.Status);
        var row = Assert.Single(page.Document.QuerySelectorAll("table.log tbody tr"));
        Assert.All([_one.Name, _other.Name, "Self-checkout", "Prevented", "4 tries", "a group that was deleted"], word => Assert.Contains(word, row.TextContent, StringComparison.Ordinal));
        Assert.Contains("repeated", row.ClassList);
    }

    [Fact]
    public async Task Filters_in_the_address_narrow_it_and_stay_in_the_form()
    {
        await _logged.Add(Town.Lincoln, _one.Id, _other.Id);
        await _logged.Add(Town.Lincoln, _third.Id, _other.Id, outcome: "Overridden", hoursAgo: 24, reason: "Parents wait.");
        await _logged.Add(Town.Lincoln, _third.Id, _one.Id, hoursAgo: 24 * 20);

        Assert.Equal(2, Rows(await _counselor.Open(Log)));
        Assert.Equal(1, Rows(await _counselor.Open($"{Log}?period=Today")));
        Assert.Equal(3, Rows(await _counselor.Open($"{Log}?period=Month")));
        Assert.Equal(2, Rows(await _counselor.Open($"{Log}?from=2026-10-14&until=2026-10-15")));
        Assert.Equal(1, Rows(await _counselor.Open($"{Log}?q={Uri.EscapeDataString(_one.Name)}")));
        Assert.Equal(0, Rows(await _counselor.Open($"{Log}?way=Kiosk")));
        Assert.Equal(2, Rows(await _counselor.Open($"{Log}?group=901&open=true&sort=Student")));
        Assert.Equal(1, Rows(await _counselor.Open($"{Log}?outcome=Overridden")));
        Assert.Equal("Overridden", _counselor.Page.Document.QuerySelector("#outcome option[selected]")!.GetAttribute("value"));
        Assert.Contains("Parents wait.", _counselor.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nonsense_in_the_address_is_no_error()
    {
        foreach (var query in new[] { "period=9&from=0001-01-01&until=9999-12-31", "group=x&way=Nowhere&outcome=7&sort=-1", "page-number=-5", "page-number=999999999999", "from=yesterday", "q=%00%F0%9F%91%BB" })
        {
            Assert.Equal(200, (await _counselor.Open($"{Log}?{query}")).Status);
        }
    }

    [Fact]
    public async Task The_file_has_what_is_filtered_and_runs_nothing_in_a_spreadsheet()
    {
        await _logged.Add(Town.Lincoln, _one.Id, _other.Id);
        await _logged.Add(Town.Lincoln, _third.Id, _other.Id, outcome: "Overridden", reason: "=HYPERLINK(1)");
        await _counselor.Open($"{Log}?outcome=Overridden");

        var file = await _counselor.Press("Download CSV");

        Assert.Equal(2, file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains($"{_third.Name},", file.Text, StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK(1)", file.Text, StringComparison.Ordinal);
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Settings");
        var audit = await principal.Open($"{Town.Lincoln}/audit");
        Assert.Contains("downloaded 1 entry of the log of encounter prevention", audit.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("HYPERLINK", audit.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_is_marked_as_reviewed_with_a_note_and_that_is_taken_back()
    {
        var id = await _logged.Add(Town.Lincoln, _one.Id, _other.Id);
        var page = await _counselor.Open($"{Log}/{id}");
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{Town.Lincoln}/people/{_one.Id}']"));
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{Town.Lincoln}/people/{_other.Id}']"));

        await _counselor.Press("Mark as reviewed", ("Note", new string('x', 501)));
        Assert.Equal(400, _counselor.Page.Status);
        Assert.Contains("Keep it under 500 characters.", _counselor.Page.Words, StringComparison.Ordinal);

        await _counselor.Press("Mark as reviewed", ("Note", "Talked to both."));
        Assert.Equal("Marked as reviewed.", _counselor.Page.Notice);
        Assert.Contains("Talked to both.", _counselor.Page.Words, StringComparison.Ordinal);

        await _counselor.Press("Take back");
        Assert.DoesNotContain("Talked to both.", _counselor.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_the_list_and_then_all_that_are_left_are_marked_as_reviewed()
    {
        foreach (var hour in Enumerable.Range(0, 3))
        {
            await _logged.Add(Town.Lincoln, _one.Id, _other.Id, hoursAgo: hour);
        }

        await _counselor.Open($"{Log}?open=true");
        await _counselor.PressOn(_counselor.Page, _counselor.Page.Document.QuerySelector("table.log button")!.GetAttribute("aria-label")!);
        Assert.Equal(("Marked as reviewed.", 2), (_counselor.Page.Notice, Rows(_counselor.Page)));

        await _counselor.Press("Mark all as reviewed", ("Note", "Seen."));

        Assert.Equal("Marked 2 entries as reviewed.", _counselor.Page.Notice);
        Assert.Equal(0, Rows(_counselor.Page));
        Assert.Equal(3, Rows(await _counselor.Open(Log)));
    }

    [Fact]
    public async Task Teachers_and_students_may_neither_look_nor_take_nor_review()
    {
        var id = await _logged.Add(Town.Lincoln, _one.Id, _other.Id);
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Encounters");
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").First());
        foreach (var visitor in new[] { teacher, student })
        {
            var token = visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            Assert.Equal(403, (await visitor.Open(Log)).Status);
            Assert.Equal(403, (await visitor.Open($"{Log}/{id}")).Status);
            foreach (var path in new[] { $"{Log}?handler=download", $"{Log}?handler=reviewAll", $"{Log}?handler=review", $"{Log}/{id}" })
            {
                using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("id", $"{id}"), new("upTo", $"{id}")]) });
                Assert.Equal(403, (int)answer.StatusCode);
            }
        }
    }

    [Fact]
    public async Task Another_schools_entry_is_not_there()
    {
        var id = await _logged.Add(Town.Roosevelt, _one.Id, _other.Id);
        var page = await _counselor.Open(Log);
        Assert.Equal(0, Rows(page));
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var path in new[] { $"{Log}/{id}", $"{Log}/{id}?handler=takeBack", $"{Log}?handler=review&id={id}" })
        {
            using var answer = await _counselor.Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) });
            Assert.Equal(404, (int)answer.StatusCode);
        }

        Assert.Equal(404, (await _counselor.Open($"{Log}/{id}")).Status);
    }

    private static int Rows(Shown page) => page.Document.QuerySelectorAll("table.log tbody tr").Length;
}
