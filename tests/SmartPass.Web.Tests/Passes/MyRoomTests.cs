using System.Net;
using System.Text.RegularExpressions;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>My room and the page of a pass by plain forms. Rooms are closed and paused here, so the town is theirs alone.</summary>
public sealed partial class MyRoomTests(TownFixture fixture) : IClassFixture<TownFixture>
{
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task What_is_refused_says_why_and_is_let_go_anyway_with_a_second_tap()
    {
        var (student, name, teacher) = await Asked(0);
        using var principal = await Close("Nurse");

        var refused = await teacher.Press("Let go " + name);
        Assert.StartsWith("Nurse is closed (flooded)", refused.Notice);
        var gone = await teacher.Press("Let go anyway");

        Assert.Contains("may go to the Nurse.", gone.Notice);
        Assert.Contains("Room was closed", (await OpenPass(teacher, name)).Words);
        await Open(principal, "Nurse");
        await Back(student);
    }

    [Fact]
    public async Task On_the_page_of_the_pass_the_refusal_stands_in_place_and_what_was_typed_goes_along()
    {
        var (student, name, teacher) = await Asked(1);
        using var principal = await Close("Nurse");
        await OpenPass(teacher, name);

        var refused = await teacher.Press("Let go", ("Minutes", "13"));
        Assert.Equal(400, refused.Status);
        Assert.StartsWith("Nurse is closed", refused.Document.QuerySelector("#to-error")!.TextContent);
        await teacher.Press("Let go anyway");

        Assert.Contains("left of 13 min", (await student.Open($"{Town.Lincoln}/now")).Words);
        await Open(principal, "Nurse");
        await Back(student);
    }

    [Fact]
    public async Task A_paused_room_keeps_its_students_in_line_until_it_resumes()
    {
        var (student, name, teacher) = await Asked(2);
        await teacher.Press(teacher.Page.Document.QuerySelector("#pause")!.TextContent.Trim());
        Assert.Contains("Nobody leaves", teacher.Page.Words);

        Assert.Contains("wait in line", (await teacher.Press("Let go " + name)).Notice);
        Assert.Contains("1 student waits in line.", teacher.Page.Words);
        Assert.Contains(name, teacher.Page.Document.QuerySelector("section[aria-labelledby=in-line]")!.TextContent);

        await teacher.Press(teacher.Page.Document.QuerySelector(".band button")!.TextContent.Trim());
        Assert.Contains("may go now", teacher.Page.Document.QuerySelector("section[aria-labelledby=in-line]")!.TextContent);
        await teacher.Press("Take out of line, " + name);
        Assert.DoesNotContain(name, teacher.Page.Words);
        student.Dispose();
    }

    [Fact]
    public async Task An_end_that_was_a_mistake_is_undone_from_its_notice()
    {
        var (student, name, teacher) = await Asked(3);
        await teacher.Press("Let go " + name);
        await teacher.Press($"Back. End the pass of {name}");
        Assert.EndsWith("is back.", teacher.Page.Notice);

        Assert.EndsWith("goes on.", (await teacher.Press("Undo")).Notice);
        Assert.Contains(name, teacher.Page.Document.QuerySelector("section[aria-labelledby=out]")!.TextContent);
        await Back(student);
    }

    [Fact]
    public async Task A_pass_under_way_is_lengthened_sent_elsewhere_and_commented_on_its_page()
    {
        var (student, name, teacher) = await Asked(4);
        await teacher.Press("Let go " + name);
        var page = await OpenPass(teacher, name);
        var minutes = int.Parse(Minutes().Match(page.Words).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

        await teacher.Press("+5 min");
        Assert.Contains($"{minutes + 5} min in all", teacher.Page.Notice);
        Assert.Equal(400, (await teacher.Press("Add", ("More", "0"))).Status);
        Assert.Equal(400, (await teacher.Press("Send")).Status);
        Assert.Contains("Choose a place", teacher.Page.Document.QuerySelector("#elsewhere-error")!.TextContent);
        var library = teacher.Page.Document.QuerySelectorAll("#elsewhere option").First(option => option.TextContent == "Library").GetAttribute("value")!;
        Assert.EndsWith("goes to the Library now.", (await teacher.Press("Send", ("Elsewhere", library))).Notice);
        await teacher.Press("Add comment", ("Comment", "Has a <note> from home"));

        Assert.Contains("“Has a <note> from home”", teacher.Page.Words);
        Assert.Equal(400, (await teacher.Press("Add comment", ("Comment", ""))).Status);
        await Back(student);
    }

    [Fact]
    public async Task A_substitute_answers_at_the_seat_of_the_teacher_they_cover()
    {
        var (student, name, teacher) = await Asked(5);
        using var principal = await Principal();
        var covered = teacher.Page.Document.QuerySelector(".me .name")!.TextContent;
        await principal.Open($"{Town.Lincoln}/substitutes?q={Uri.EscapeDataString(covered)}");
        await principal.Open(principal.Page.Document.QuerySelector("a[href*='covers=']")!.GetAttribute("href")!);
        var slip = await principal.Press("Make a day code", ("GivenName", "Robin"), ("FamilyName", "Vale"));

        using var substitute = _town.Site.Visitor();
        await substitute.Open("/substitute");
        await substitute.Press("Start my day", ("Code", DayCode().Match(slip.Words).Value));
        var room = await substitute.Open($"{Town.Lincoln}/my-room");
        Assert.Contains("Robin Vale", room.Words);
        Assert.Contains($"for {covered}", room.Words);

        Assert.Contains("may go to the Nurse.", (await substitute.Press("Let go " + name)).Notice);
        Assert.Contains("Robin Vale", (await student.Open($"{Town.Lincoln}/now")).Words);
        await Back(student);
    }

    [Fact]
    public async Task The_screen_of_a_room_is_for_its_own_staff()
    {
        var (student, _, teacher) = await Asked(6);
        using var principal = await Principal();
        var room = Room(teacher.Page);
        await Ask(principal, room, "RoomCode");

        await teacher.Open($"{Town.Lincoln}/my-room/code/{room}");
        await teacher.Press("Show the code");
        var screen = await teacher.Open($"{Town.Lincoln}/my-room/code/{room}");
        Assert.Matches("^[0-9]{6}$", string.Concat(screen.Document.QuerySelectorAll(".digits [aria-hidden]").Select(part => part.TextContent)));
        var region = screen.Document.QuerySelector("[data-live]")!;
        Assert.Equal(region.GetAttribute("hx-get"), $"{Town.Lincoln}/my-room/code/{room}?handler=region");

        Assert.Equal(200, (await principal.Open($"{Town.Lincoln}/my-room/code/{room}")).Status);
        await Ask(principal, room, "None");
        using var other = await AnotherTeacher(room);
        using var answer = await other.Send(new HttpRequestMessage(HttpMethod.Get, $"{Town.Lincoln}/my-room/code/{room}"));
        using var own = await student.Send(new HttpRequestMessage(HttpMethod.Get, $"{Town.Lincoln}/my-room/code/{room}"));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (answer.StatusCode, own.StatusCode));
    }

    [Fact]
    public async Task The_live_part_of_My_room_is_the_very_part_of_its_page()
    {
        var (_, _, teacher) = await Asked(7);
        var (page, part) = ("", "-");
        for (var look = 0; page != part && look < 20; look++)
        {
            // What happens by itself between the two gives them other stamps.
            var region = (await teacher.Open($"{Town.Lincoln}/my-room")).Document.QuerySelector("main [data-live]")!;
            (page, part) = (Steady(region.OuterHtml), Steady((await teacher.Open(region.GetAttribute("hx-get")!)).Document.QuerySelector("[data-live]")!.OuterHtml));
        }

        Assert.Equal(page, part);

        // Both tell the time of day to the millisecond, at which the clock of the town goes on by itself.
        static string Steady(string html) => StaleAt().Replace(html, "");
    }

    /// <summary>Sets what the room asks for when a pass ends there.</summary>
    private static async Task Ask(Visitor principal, string room, string check)
    {
        var page = await principal.Open($"{Town.Lincoln}/rooms/{room}");
        await principal.Press("Save", (page.Document.QuerySelector("[name$=EndCheck]")!.GetAttribute("name")!, check));
    }

    /// <summary>A teacher, and no more than that, who does not watch the room.</summary>
    private async Task<Visitor> AnotherTeacher(string room)
    {
        foreach (var name in _town.People(Town.Lincoln, "Staff"))
        {
            var visitor = await _town.SignIn(Town.Lincoln, "Staff", name);
            var page = await visitor.Open($"{Town.Lincoln}/my-room");
            if (page.Status == 200 && !page.Document.QuerySelectorAll("nav a").Any(link => link.TextContent.Trim() == "Board") && !page.Text.Contains($"/rooms/{room}/", StringComparison.Ordinal))
            {
                return visitor;
            }

            visitor.Dispose();
        }

        throw new InvalidOperationException("Every teacher watches that room.");
    }

    private Task<Visitor> Principal() => _town.SignInWhoSees(Town.Lincoln, "Board");

    private async Task<Visitor> Close(string room)
    {
        var principal = await Principal();
        await principal.Open($"{Town.Lincoln}/rooms");
        await principal.Open($"{Town.Lincoln}/rooms/{await IdOf(principal, room)}/close");
        await principal.Press("Close " + room, ("Other", "flooded"));
        return principal;
    }

    private static async Task Open(Visitor principal, string room)
    {
        await principal.Open($"{Town.Lincoln}/rooms");
        await principal.Press("Open " + room);
    }

    private static async Task<string> IdOf(Visitor principal, string room)
    {
        var rooms = await principal.Open($"{Town.Lincoln}/rooms");
        return RoomNumber().Match(rooms.Document.QuerySelectorAll("a[href*='/rooms/']").First(link => link.TextContent.Trim() == room).GetAttribute("href")!).Groups[1].Value;
    }

    private static string Room(Shown myRoom) => RoomNumber().Match(myRoom.Document.QuerySelector(".my-rooms")!.InnerHtml + " /my-room/0").Groups[1].Value;

    private static Task<Shown> OpenPass(Visitor teacher, string name) =>
        teacher.Open(teacher.Page.Document.QuerySelectorAll("#my-room .who").First(link => link.TextContent.Contains(name, StringComparison.Ordinal)).GetAttribute("href")!);

    private static async Task Back(Visitor student)
    {
        await student.Open($"{Town.Lincoln}/now");
        await student.Press("I'm back");
        student.Dispose();
    }

    /// <summary>A student asks for the nurse; whoever was asked looks at My room.</summary>
    private async Task<(Visitor Student, string Name, Visitor Teacher)> Asked(int which)
    {
        var name = _town.People(Town.Lincoln, "Grade 10").ElementAt(which);
        var student = await _town.SignIn(Town.Lincoln, "Grade 10", name);
        var teacherName = student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        await student.Press("Nurse");
        return (student, name, await _town.SignIn(Town.Lincoln, "Staff", teacherName));
    }

    [GeneratedRegex("([0-9]+) min · ")]
    private static partial Regex Minutes();

    [GeneratedRegex("[A-Z0-9]{4}-[A-Z0-9]{4}")]
    private static partial Regex DayCode();

    [GeneratedRegex("/(?:rooms|my-room)/([0-9]+)")]
    private static partial Regex RoomNumber();

    [GeneratedRegex("data-stale-at=\"[0-9]+\"")]
    private static partial Regex StaleAt();
}
