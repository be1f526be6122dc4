using System.Net;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Ids;

/// <summary>The own digital ID with scripts off, and what its script asks for.</summary>
public sealed class DigitalIdTests(TownFixture fixture) : IClassFixture<TownFixture>
{
    private const string Id = $"{Town.Lincoln}/id";
    private const string Worker = "/_content/SmartPass.StudentIds/id-worker.js";
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task A_student_sees_the_own_ID_and_nothing_of_anyone_else()
    {
        await _town.IssueCards();
        var names = _town.People(Town.Lincoln, "Grade 10").Take(2).ToList();
        using var student = await Student(names[0]);
        using var other = await Student(names[1]);

        var shown = await student.Open(Id);
        var others = await other.Open(Id);

        Assert.Equal(names[0], shown.Document.QuerySelector("h1")!.TextContent);
        Assert.Contains("Lincoln High School", shown.Words);
        Assert.Contains("Grade 10", shown.Words);
        Assert.Contains("2026–27", shown.Words);
        Assert.Contains("Thu 10:0", shown.Words);
        Assert.DoesNotContain(names[1], shown.Text);
        Assert.Equal("ID", shown.Document.QuerySelector(".tabs [aria-current=page]")!.TextContent);
        foreach (var part in new[] { "#own-id[data-key]", ".own-id-lines span", ".own-id-qr path", "[data-opened]" })
        {
            Assert.NotEqual(others.Document.QuerySelector(part)!.OuterHtml, shown.Document.QuerySelector(part)!.OuterHtml);
        }
    }

    [Fact]
    public async Task A_teacher_has_one_too()
    {
        await _town.IssueCards();
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board");

        var shown = await teacher.Open(Id);

        Assert.Contains("Teacher", shown.Words);
        Assert.True(shown.Has(".own-id-qr path"));
    }

    [Fact]
    public async Task The_code_is_another_in_the_next_half_minute_and_its_text_stands_nowhere()
    {
        await _town.IssueCards();
        using var student = await Student(_town.People(Town.Lincoln, "Grade 10").ElementAt(2));
        await student.Open(Id);

        var first = await student.Open($"{Id}?handler=code");
        var again = await student.Open($"{Id}?handler=code");
        _town.Clock!.Advance(TimeSpan.FromSeconds(30));
        var next = await student.Open($"{Id}?handler=code");

        Assert.Equal(Code(first), Code(again));
        Assert.NotEqual(Code(first), Code(next));
        Assert.DoesNotContain("SP:", (await student.Open(Id)).Text);
    }

    [Fact]
    public async Task Without_a_script_the_page_shows_the_next_code_by_itself()
    {
        await _town.IssueCards();
        using var student = await Student(_town.People(Town.Lincoln, "Grade 10").ElementAt(2));

        var shown = await student.Open(Id);

        var refresh = System.Text.RegularExpressions.Regex.Match(shown.Text, "<noscript><meta http-equiv=\"refresh\" content=\"([0-9]+)\">");
        Assert.InRange(int.Parse(refresh.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), 2, 31);
    }

    [Fact]
    public async Task No_answer_of_it_is_kept_but_the_colors()
    {
        await _town.IssueCards();
        using var student = await Student(_town.People(Town.Lincoln, "Grade 10").ElementAt(2));
        foreach (var address in new[] { Id, $"{Id}?handler=code" })
        {
            using var answer = await Get(student, address);
            Assert.True(answer.Headers.CacheControl!.NoStore, address);
        }

        var colors = (await student.Open(Id)).Document.QuerySelector("link[href*='handler=colors']")!.GetAttribute("href")!;
        using var sheet = await Get(student, colors);
        Assert.True(sheet.Headers.CacheControl!.Private);
        Assert.Equal("text/css", sheet.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", sheet.Headers.CacheControl.ToString(), StringComparison.Ordinal);
        using var other = await Get(student, $"{Id}?handler=colors&v=000000ffffff");
        Assert.True(other.Headers.CacheControl is { NoCache: true, Private: true });
        Assert.Matches("^:root \\{ --id-main: #[0-9a-f]{6}; --id-on-main: #[0-9a-f]{6};", await sheet.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_worker_may_serve_the_ID_of_the_school_it_was_asked_for_at_and_nothing_else()
    {
        using var student = await Student(_town.People(Town.Lincoln, "Grade 10").ElementAt(2));

        using var ofSchool = await Get(student, Town.Lincoln + Worker);
        using var ofNone = await Get(student, Worker);
        using var ofOther = await Get(student, Town.Roosevelt + Worker);

        Assert.Equal([Id], ofSchool.Headers.GetValues("Service-Worker-Allowed"));
        Assert.Equal((HttpStatusCode.OK, false), (ofNone.StatusCode, ofNone.Headers.Contains("Service-Worker-Allowed")));
        Assert.Equal(HttpStatusCode.NotFound, ofOther.StatusCode);
    }

    [Fact]
    public async Task Signed_out_it_leads_to_the_sign_in_and_the_page_there_is_nobodys()
    {
        await _town.IssueCards();
        using var student = await Student(_town.People(Town.Lincoln, "Grade 10").ElementAt(3));
        var own = (await student.Open(Id)).Document.Body!.GetAttribute("data-person");
        Assert.NotEqual("0", own);
        await student.Open("/sign-out");
        var signedOut = await student.Press("Sign out");

        Assert.Equal("0", signedOut.Document.Body!.GetAttribute("data-person"));
        Assert.True(signedOut.Has("script[src*='id-owner']"));
        using var code = await Get(student, $"{Id}?handler=code");
        Assert.Equal(HttpStatusCode.Redirect, code.StatusCode);
        Assert.Equal("/sign-in", (await student.Open(Id)).Address.AbsolutePath);
    }

    private Task<Visitor> Student(string name) => _town.SignIn(Town.Lincoln, "Grade 10", name);

    private static Task<HttpResponseMessage> Get(Visitor visitor, string address) => visitor.Send(new HttpRequestMessage(HttpMethod.Get, address));

    private static string Code(Shown shown) => shown.Document.QuerySelector(".own-id-qr path")!.GetAttribute("d")!;
}
