using System.Net;
using SmartPass.Kernel;
using SmartPass.Platform.Export;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>The board and what those who watch the halls do from it, by plain forms, each with the rights of their role. Passes are paused here, so the town is its own.</summary>
public sealed class SafetyTests(TownFixture fixture) : IClassFixture<TownFixture>
{
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task A_search_without_a_script_finds_by_words_grade_place_and_teacher_and_its_address_shows_the_same_again()
    {
        using var student = await Out("Grade 10", 0);
        using var other = await Out("Grade 11", 0);
        using var monitor = await _town.SignInWhoSees(Town.Lincoln, "Board");
        await monitor.Open($"{Town.Lincoln}/board");

        var found = await monitor.Press("Find", ("q", student.Name.Split(' ')[^1]), ("grade", "10"));
        Assert.Contains(student.Name, Students(found));
        Assert.DoesNotContain(other.Name, Students(found));
        Assert.Equal("10", found.Document.QuerySelector("#grade option[selected]")!.GetAttribute("value"));
        Assert.Equal(Students(found), Students(await monitor.Open(found.Address.PathAndQuery)));

        await monitor.Open($"{Town.Lincoln}/board");
        var byPlace = await monitor.Press("Find", ("room", found.Document.QuerySelectorAll("#room option").First(option => option.TextContent == "Restroom 1F").GetAttribute("value")!));
        Assert.DoesNotContain(student.Name, Students(byPlace));
        Assert.Contains("Nobody who is out matches.", byPlace.Words);
        await Back(student, other);
    }

    [Fact]
    public async Task The_look_is_remembered_until_another_is_chosen()
    {
        using var student = await Out("Grade 10", 1);
        using var monitor = await _town.SignInWhoSees(Town.Lincoln, "Board");

        Assert.True((await monitor.Open($"{Town.Lincoln}/board")).Has(".board-table"));
        await monitor.Follow("Show cards");
        Assert.True((await monitor.Open($"{Town.Lincoln}/board")).Has(".board-cards"));
        await monitor.Follow("Show a list");
        Assert.True((await monitor.Open($"{Town.Lincoln}/board")).Has(".board-table"));
        await Back(student);
    }

    [Fact]
    public async Task Typing_gets_the_board_alone_with_the_address_that_shows_it_again()
    {
        using var monitor = await _town.SignInWhoSees(Town.Lincoln, "Board");
        var typed = new HttpRequestMessage(HttpMethod.Get, $"{Town.Lincoln}/board?q=ma&grade=&room=&teacher=&look=List");
        typed.Headers.Add("HX-Request", "true");
        using var answer = await monitor.Send(typed);

        Assert.Equal($"{Town.Lincoln}/board?q=ma", Assert.Single(answer.Headers.GetValues("HX-Replace-Url")));
        Assert.Contains("id=\"board\"", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_live_part_is_the_part_of_the_page_for_board_and_drawer_alike()
    {
        using var student = await Out("Grade 10", 2);
        using var monitor = await _town.SignInWhoSees(Town.Lincoln, "Board");
        await monitor.Open($"{Town.Lincoln}/board?q={Uri.EscapeDataString(student.Name)}");
        Assert.Contains(student.Name, Students(await Region(monitor)));

        await monitor.Open($"{Town.Lincoln}/board");
        await monitor.Open(monitor.Page.Document.QuerySelectorAll(".board-table .who").First(link => link.TextContent.Contains(student.Name)).GetAttribute("href")!);
        Assert.Contains("Should be in", monitor.Page.Words);
        Assert.Contains("The school has set no limit", monitor.Page.Words);
        var drawer = monitor.Page.Address.PathAndQuery;
        await monitor.Follow("The pass and what happened");
        Assert.Contains("/reports/new?student=", monitor.Page.Link($"Report {student.Name.Split(' ')[0]}"));
        await monitor.Open(drawer);
        await monitor.Press("5 more min");
        Assert.Equal("5 more minutes.", monitor.Page.Notice);
        await monitor.Press("End");
        Assert.Contains("Not out on a pass.", monitor.Page.Words);
        Assert.Contains("Not out on a pass.", (await Region(monitor)).Document.Body!.TextContent);
    }

    [Fact]
    public async Task A_report_goes_from_the_board_to_the_administrators_and_its_status_back()
    {
        using var student = await Out("Grade 10", 3);
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Reported");
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        await monitor.Open($"{Town.Lincoln}/board");
        await monitor.Open(monitor.Page.Document.QuerySelectorAll(".flag").First(link => link.GetAttribute("aria-label") == $"Report {student.Name}").GetAttribute("href")!);

        var again = await monitor.Press("Report", ("Note", "By the <east> stairs"));
        Assert.Equal(400, again.Status);
        Assert.Contains("Choose what happened.", again.Words);
        Assert.Equal("By the <east> stairs", again.Document.QuerySelector("#Note")!.TextContent.Trim());
        await monitor.Press("Report", ("Reason", "OutTooLong"));
        Assert.Equal($"Reported {student.Name}. The administrators are told.", monitor.Page.Notice);

        await principal.Open($"{Town.Lincoln}/reports?status=New");
        await principal.Follow(student.Name);
        Assert.Contains("By the <east> stairs", principal.Page.Words);
        var report = principal.Page.Address.AbsolutePath;
        await principal.Press("Save", ("Status", "Settled"), ("Note", "Talked it over"));
        Assert.Contains("Talked it over", principal.Page.Words);
        Assert.DoesNotContain(student.Name, (await principal.Open($"{Town.Lincoln}/reports?status=New")).Words);

        Assert.Contains("Settled", (await monitor.Open(report)).Words);
        Assert.DoesNotContain("Talked it over", monitor.Page.Words);
        Assert.False(monitor.Page.Has("main form"));
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board");
        Assert.Equal(404, (await teacher.Open(report)).Status);
        using var neighbour = await _town.SignInWhoSees(Town.Roosevelt, "Board");
        Assert.Equal(404, (await neighbour.Open(report.Replace(Town.Lincoln, Town.Roosevelt, StringComparison.Ordinal))).Status);
        Assert.Equal(404, (await neighbour.Open(report)).Status);
        await Back(student);
    }

    [Fact]
    public async Task A_teacher_looks_for_the_student_first()
    {
        var name = _town.People(Town.Lincoln, "Grade 9").ElementAt(3);
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board");
        await teacher.Open($"{Town.Lincoln}/reports/new");
        await teacher.Press("Find", ("q", name));
        await teacher.Follow(name);
        await teacher.Press("Report", ("Reason", "NoPass"));

        Assert.Equal($"{Town.Lincoln}/reports", teacher.Page.Address.AbsolutePath);
        Assert.Contains(name, teacher.Page.Words);
        Assert.Equal(404, (await teacher.Open($"{Town.Lincoln}/reports/new?student=999999")).Status);
    }

    [Fact]
    public async Task One_confirmed_tap_pauses_the_school_and_another_lets_passes_start_again()
    {
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").ElementAt(4));
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Reported");
        await principal.Open($"{Town.Lincoln}/board");
        await principal.Follow("Pause the school");
        await principal.Press("Pause the school");
        Assert.Contains("Passes are paused", principal.Page.Words);

        Assert.Contains("Passes are paused: Emergency", (await principal.Open($"{Town.Lincoln}/board")).Words);
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        var seen = await monitor.Open($"{Town.Lincoln}/board");
        Assert.Contains("Passes are paused: Emergency", seen.Words);
        Assert.DoesNotContain("Let passes start again", seen.Words);
        await student.Open($"{Town.Lincoln}/now");
        Assert.DoesNotContain("I'm back", (await student.Press("Lockers")).Words);

        await principal.Follow("Let passes start again…");
        Assert.Contains("Passes are paused", (await monitor.Open($"{Town.Lincoln}/board")).Words);
        await principal.Press("Let passes start again");
        Assert.Equal("Passes start again.", principal.Page.Notice);
        Assert.Equal($"{Town.Lincoln}/board", principal.Page.Address.AbsolutePath);
        Assert.DoesNotContain("Passes are paused", (await monitor.Open($"{Town.Lincoln}/board")).Words);
        await student.Open($"{Town.Lincoln}/now");
        Assert.Contains("I'm back", (await student.Press("Lockers")).Words);
        await student.Press("I'm back");
    }

    [Fact]
    public async Task The_roll_is_a_plain_page_and_a_file_and_taking_it_is_written_down()
    {
        using var student = await Out("Grade 10", 5);
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Reported");
        var page = await principal.Open($"{Town.Lincoln}/roll");
        Assert.Contains(student.Name, page.Words);
        Assert.False(page.Has("main [data-live]"));

        using var answer = await principal.Send(Visitor.Pressing(page, "Download CSV"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        var line = Assert.Single(CsvFile.Read(CsvFile.Decode(await answer.Content.ReadAsByteArrayAsync())).Lines, line => line.Cell(1) == student.Name);
        Assert.Equal(("Lockers", "Grade 10"), (line.Cell(0), line.Cell(3)));

        await principal.Press("Print");
        Assert.StartsWith("Print this page with your browser", principal.Page.Notice);
        var audit = (await principal.Open($"{Town.Lincoln}/audit")).Words;
        Assert.Contains("downloaded the roll of who is out", audit);
        Assert.Contains("printed the roll of who is out", audit);
        await Back(student);
    }

    [Fact]
    public async Task Every_role_has_what_is_theirs()
    {
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        using var counselor = await _town.SignInAs(Role.Counselor);
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board");
        using var student = await _town.SignIn(Town.Lincoln, "Grade 9", _town.People(Town.Lincoln, "Grade 9").ElementAt(5));

        foreach (var (path, answers) in new (string, int[])[]
        {
            ("/freeze", [403, 403, 403, 403]),
            ("/roll", [200, 200, 403, 403]),
            ("/board", [200, 200, 403, 403]),
            ("/reports", [200, 200, 200, 403]),
            ("/reports/new", [200, 200, 200, 403]),
        })
        {
            var got = new List<int>();
            foreach (var visitor in new[] { monitor, counselor, teacher, student })
            {
                got.Add((await visitor.Open(Town.Lincoln + path)).Status);
            }

            Assert.True(answers.SequenceEqual(got), $"{path}: {string.Join(", ", got)}");
        }
    }

    private static List<string> Students(Shown page) => [.. page.Document.QuerySelectorAll(".board-list .who b").Select(name => name.TextContent).Order()];

    private static Task<Shown> Region(Visitor visitor) => visitor.Open(visitor.Page.Document.QuerySelector("main [data-live]")!.GetAttribute("hx-get")!);

    private async Task<Walker> Out(string grade, int which)
    {
        var name = _town.People(Town.Lincoln, grade).ElementAt(which);
        var visitor = await _town.SignIn(Town.Lincoln, grade, name);
        await visitor.Open($"{Town.Lincoln}/now");
        await visitor.Press("Lockers");
        return new Walker(name, visitor);
    }

    private static async Task Back(params Walker[] walkers)
    {
        foreach (var walker in walkers)
        {
            await walker.Visitor.Open($"{Town.Lincoln}/now");
            await walker.Visitor.Press("I'm back");
        }
    }

    private sealed record Walker(string Name, Visitor Visitor) : IDisposable
    {
        public void Dispose() => Visitor.Dispose();
    }
}
