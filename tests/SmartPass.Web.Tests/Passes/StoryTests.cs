using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>The story of a pass with scripts off: asking, answering, the board, coming back, all by plain forms.</summary>
[Collection(InTown.Name)]
public sealed class StoryTests(TownFixture fixture)
{
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task A_student_asks_a_teacher_approves_the_board_shows_it_and_the_student_comes_back()
    {
        var name = _town.People(Town.Lincoln, "Grade 9").First();
        using var student = await _town.SignIn(Town.Lincoln, "Grade 9", name);
        Assert.Contains("until", student.Page.Words);
        var asked = student.Page.Button("Nurse");
        var teacherName = asked.TextContent.Split("Ask ")[1].Trim();

        var waiting = await student.Press("Nurse");
        Assert.Contains($"Asking {teacherName}", waiting.Words);

        using var teacher = await _town.SignIn(Town.Lincoln, "Staff", teacherName);
        Assert.Contains(name, teacher.Page.Words);
        var room = await teacher.Press("Let go " + name);
        Assert.Contains("may go to the Nurse.", room.Notice);

        using var principal = await Administrator();
        var board = await principal.Open($"{Town.Lincoln}/board");
        Assert.Contains(name, board.Words);
        Assert.Contains("Nurse", board.Words);

        var out_ = await student.Open($"{Town.Lincoln}/now");
        Assert.Contains("Round trip", out_.Words);
        var back = await student.Press("I'm back");
        Assert.Contains("Hi ", back.Words);
        Assert.DoesNotContain(name, (await principal.Open($"{Town.Lincoln}/board")).Words);

        Assert.Contains("Nurse", (await student.Open($"{Town.Lincoln}/my-passes")).Words);
    }

    [Fact]
    public async Task One_tap_to_a_self_checkout_room_starts_and_a_second_pass_is_refused_in_words()
    {
        using var student = await Student(1);
        var first = student.Page;
        await student.Press("Restroom 1F");
        Assert.Contains("I'm back", student.Page.Words);

        var again = await student.PressOn(first, "Water fountain");
        Assert.Contains("You already have a pass", again.Notice);
        await student.Press("I'm back");
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_pass()
    {
        using var student = await Student(2);
        var form = student.Page;
        await student.PressOn(form, "Restroom 1F");
        var twice = await student.PressOn(form, "Restroom 1F");

        Assert.Equal("", twice.Notice);
        await student.Press("I'm back");
        Assert.Equal(1, (await student.Open($"{Town.Lincoln}/my-passes")).Document.QuerySelectorAll(".past li").Length);
    }

    [Fact]
    public async Task Not_now_comes_with_its_reason_and_the_request_can_be_changed_before_letting_go()
    {
        using var student = await Student(3);
        var teacherName = student.Page.Button("Library").TextContent.Split("Ask ")[1].Trim();
        await student.Open($"{Town.Lincoln}/now/search?q=libr");
        await student.Follow("Library");
        await student.Press("Ask " + teacherName, ("Minutes", "7"), ("Message", "I left <b>my book</b> there"));
        Assert.Contains("I left <b>my book</b> there", student.Page.Words);

        using var teacher = await _town.SignIn(Town.Lincoln, "Staff", teacherName);
        var details = teacher.Page.Document.QuerySelector(".ask .who")!.GetAttribute("href")!;
        await teacher.Open(details);
        await teacher.Press("Not now", ("Reason", "After the quiz"));
        Assert.Contains("After the quiz", (await student.Open($"{Town.Lincoln}/now")).Words);

        await student.Press("Library");
        await teacher.Open($"{Town.Lincoln}/my-room");
        await teacher.Open(teacher.Page.Document.QuerySelector(".ask .who")!.GetAttribute("href")!);
        await teacher.Press("Let go", ("Minutes", "12"));
        Assert.Contains("left of 12 min", (await student.Open($"{Town.Lincoln}/now")).Words);
        await student.Press("I'm back");
    }

    [Fact]
    public async Task Not_now_comes_with_a_usual_reason_from_the_card_itself()
    {
        using var student = await Student(9);
        var teacherName = student.Page.Button("Library").TextContent.Split("Ask ")[1].Trim();
        await student.Press("Library");

        using var teacher = await _town.SignIn(Town.Lincoln, "Staff", teacherName);
        await teacher.Press($"Ask again in 10 minutes. {_town.People(Town.Lincoln, "Grade 10").ElementAt(9)}");
        Assert.StartsWith("Told ", teacher.Page.Notice);
        Assert.Contains("Ask again in 10 minutes.", (await student.Open($"{Town.Lincoln}/now")).Words);
    }

    [Fact]
    public async Task A_request_can_be_taken_back()
    {
        using var student = await Student(4);
        await student.Press("Nurse");
        var back = await student.Press("Never mind");

        Assert.True(back.Has(".tiles"));
    }

    [Fact]
    public async Task A_student_hears_who_ended_the_pass()
    {
        using var student = await Student(6);
        var name = _town.People(Town.Lincoln, "Grade 10").ElementAt(6);
        await student.Press("Lockers");
        using var principal = await Administrator();
        await principal.Open($"{Town.Lincoln}/board");
        await principal.Press("End the pass of " + name);

        Assert.Contains("ended your pass", (await student.Open($"{Town.Lincoln}/now")).Words);
    }

    [Fact]
    public async Task A_live_region_is_the_very_part_of_its_page()
    {
        using var principal = await Administrator();
        var page = await principal.Open($"{Town.Lincoln}/board");
        var region = page.Document.QuerySelector("main [data-live]")!;
        var polled = await principal.Open(region.GetAttribute("hx-get")!);

        // When it is read again although nothing happened is counted from when it was made.
        var again = polled.Document.QuerySelector("[data-live]")!;
        region.RemoveAttribute("data-stale-at");
        again.RemoveAttribute("data-stale-at");
        Assert.Equal(region.OuterHtml, again.OuterHtml);
    }

    private Task<Visitor> Student(int which) => _town.SignIn(Town.Lincoln, "Grade 10", _town.People(Town.Lincoln, "Grade 10").ElementAt(which));

    private Task<Visitor> Administrator() => _town.SignInWhoSees(Town.Lincoln, "Board");
}
