using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>Forms about passes that were filled in wrong: the page comes back with the error at its field and all that was typed.</summary>
[Collection(InTown.Name)]
public sealed class FormTests(TownFixture fixture)
{
    private readonly Town _town = fixture.Town;

    [Theory]
    [InlineData("99")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("soon")]
    public async Task Minutes_the_place_does_not_allow_are_said_to_be_and_nothing_is_lost(string minutes)
    {
        using var student = await Student(8);
        var (button, page) = await Library(student);
        Assert.True(page.Document.QuerySelector("#Minutes")!.HasAttribute("required"));

        var again = await student.Press(button, ("Minutes", minutes), ("Message", "I left my book there"));

        Assert.Equal(400, again.Status);
        Assert.Contains("At most", again.Document.QuerySelector("#minutes-error")!.TextContent);
        Assert.Equal("true", again.Document.QuerySelector("#Minutes")!.GetAttribute("aria-invalid"));
        Assert.Equal(minutes, again.Document.QuerySelector("#Minutes")!.GetAttribute("value") ?? "");
        Assert.Equal("I left my book there", again.Document.QuerySelector("#Message")!.GetAttribute("value"));

        await student.Press(button, ("Minutes", "2"));
        Assert.Contains("for 2 min", student.Page.Words);
        Assert.Contains("I left my book there", student.Page.Words);
        await student.Press("Never mind");
    }

    [Fact]
    public async Task A_refusal_by_the_rules_is_said_on_the_page_too()
    {
        using var student = await Student(9);
        var (button, page) = await Library(student);
        await student.Open($"{Town.Lincoln}/now");
        await student.Press("Lockers");

        var again = await student.PressOn(page, button, ("Message", "my book"));

        Assert.Equal(400, again.Status);
        Assert.Contains("You already have a pass", again.Words);
        Assert.Equal("my book", again.Document.QuerySelector("#Message")!.GetAttribute("value"));
        await student.Open($"{Town.Lincoln}/now");
        Assert.Equal("Welcome back.", (await student.Press("I'm back")).Notice);
    }

    [Fact]
    public async Task An_answer_filled_in_wrong_keeps_its_minutes_its_place_and_its_reason()
    {
        using var student = await Student(10);
        using var teacher = await Asked(student);
        var nurse = teacher.Page.Document.QuerySelectorAll("#to option").First(option => option.TextContent == "Nurse").GetAttribute("value")!;

        var letGo = await teacher.Press("Let go", ("Minutes", "900"), ("To", nurse));
        Assert.Equal(400, letGo.Status);
        Assert.Contains("240", letGo.Document.QuerySelector("#minutes-error")!.TextContent);
        Assert.Equal(("900", nurse), (letGo.Document.QuerySelector("#minutes")!.GetAttribute("value"), letGo.Document.QuerySelector("#to option[selected]")!.GetAttribute("value")));

        var reason = new string('x', 201);
        var notNow = await teacher.Press("Not now", ("Reason", reason));
        Assert.Equal(400, notNow.Status);
        Assert.Contains("under 200", notNow.Document.QuerySelector("#reason-error")!.TextContent);
        Assert.Equal(reason, notNow.Document.QuerySelector("#reason")!.GetAttribute("value"));

        await teacher.Press("Not now", ("Reason", "After the quiz"));
        Assert.StartsWith("Told ", teacher.Page.Notice);
        Assert.Equal($"{Town.Lincoln}/my-room", teacher.Page.Address.AbsolutePath);
    }

    [Fact]
    public async Task A_request_taken_back_is_not_offered_any_more_by_the_live_part()
    {
        using var student = await Student(11);
        using var teacher = await Asked(student);
        var region = teacher.Page.Document.QuerySelector("main [data-live]")!;
        Assert.Equal(region.OuterHtml, (await teacher.Open(region.GetAttribute("hx-get")!)).Document.QuerySelector("[data-live]")!.OuterHtml);
        Assert.True(teacher.Page.Has("[form=let-go]"));

        await student.Open($"{Town.Lincoln}/now");
        await student.Press("Never mind");

        await teacher.Open(region.GetAttribute("hx-get")!);
        Assert.False(teacher.Page.Has("[form=let-go]"));
        Assert.Contains("Taken back", teacher.Page.Document.Body!.TextContent);
    }

    [Fact]
    public async Task The_way_back_is_a_screen_of_the_school_and_nowhere_else()
    {
        using var student = await Student(12);
        await student.Press("Lockers");
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        await principal.Open($"{Town.Lincoln}/board");
        var details = principal.Page.Document.QuerySelector(".board-table .to")!.GetAttribute("href")!.Split('?')[0];

        var fromBoard = await principal.Open($"{details}?back={Uri.EscapeDataString($"{Town.Lincoln}/board?overtime=true")}");
        Assert.Equal($"{Town.Lincoln}/board?overtime=true", fromBoard.Document.QuerySelector(".crumb")!.GetAttribute("href"));
        var fromElsewhere = await principal.Open($"{details}?back=https://elsewhere.example/board");
        Assert.Equal($"{Town.Lincoln}/board", fromElsewhere.Document.QuerySelector(".crumb")!.GetAttribute("href"));
        string[] ways = [$"{Town.Lincoln}/board", $"{details}?back={Uri.EscapeDataString($"{Town.Lincoln}/board")}"];
        Assert.All(fromElsewhere.Document.QuerySelectorAll("main input[name=back]"), field => Assert.Contains(field.GetAttribute("value"), ways));
        await student.Open($"{Town.Lincoln}/now");
        await student.Press("I'm back");
    }

    [Fact]
    public async Task Where_nothing_was_chosen_both_ways_are_named()
    {
        using var student = await Student(13);
        var page = await student.Open($"{Town.Lincoln}/now/where");
        // The timetable has them somewhere: who comes here says otherwise.
        Assert.False(page.Has("input[name=Class][checked]"));

        var again = await student.Press("I am here", ("Class", ""));

        Assert.Equal(400, again.Status);
        Assert.Contains("Choose a class, or a room.", again.Words);
        Assert.Equal("true", again.Document.QuerySelector("#room")!.GetAttribute("aria-invalid"));
        Assert.False(again.Has("input[name=Class][checked]"));
    }

    [Fact]
    public async Task In_another_room_than_the_timetable_has_a_student_says_so_by_the_room_alone()
    {
        using var student = await Student(14);
        var page = await student.Open($"{Town.Lincoln}/now/where");
        var home = page.Words.Split("The timetable has you in ")[1].Split('.')[0];
        var ofNow = page.Document.QuerySelector("input[name=Class]")!.GetAttribute("value")!;
        var library = page.Document.QuerySelectorAll("#room option").First(room => room.TextContent == "Library").GetAttribute("value")!;

        var now = await student.Press("I am here", ("Room", library));

        Assert.Equal("Your passes start from Library now.", now.Notice);
        Assert.Contains("Library · as you said", now.Words);
        Assert.Equal($"Your passes start from {home} now.", (await student.PressOn(page, "I am here", ("Class", ofNow))).Notice);
    }

    private static async Task<(string Button, Shown Page)> Library(Visitor student)
    {
        await student.Open($"{Town.Lincoln}/now/search?q=libr");
        var page = await student.Follow("Library");
        return (page.Document.QuerySelector("main form button")!.TextContent.Trim(), page);
    }

    /// <summary>A student asks for the nurse; whoever was asked has the request open.</summary>
    private async Task<Visitor> Asked(Visitor student)
    {
        var teacherName = student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        var name = (await student.Open($"{Town.Lincoln}/now")).Document.QuerySelector(".me .name")!.TextContent;
        await student.Press("Nurse");
        var teacher = await _town.SignIn(Town.Lincoln, "Staff", teacherName);
        await teacher.Open(teacher.Page.Document.QuerySelectorAll(".ask .who").First(link => link.TextContent.Contains(name)).GetAttribute("href")!);
        return teacher;
    }

    private Task<Visitor> Student(int which) => _town.SignIn(Town.Lincoln, "Grade 10", _town.People(Town.Lincoln, "Grade 10").ElementAt(which));
}
