using System.Net;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>A student's own screens with scripts off: the line, plans, appointments, and a teacher's yes on the spot. They fill rooms, so the town is theirs alone.</summary>
public sealed class StudentTests(TownFixture fixture) : IClassFixture<TownFixture>
{
    private const string Pin = "485719";
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task Who_finds_the_water_fountain_full_waits_in_line_is_offered_a_place_and_goes()
    {
        using var first = await Student(20);
        using var second = await Student(21);
        using var third = await Student(22);
        await first.Press("Water fountain");
        await second.Press("Water fountain");

        var line = await third.Press("Water fountain");
        Assert.Contains("1st in line", line.Words);
        Assert.Contains("about 3 min", line.Words);

        await first.Press("I'm back");
        var turn = await third.Open($"{Town.Lincoln}/now");
        Assert.Contains("It’s your turn", turn.Words);
        Assert.Contains("I'm back", (await third.Press("Go now")).Words);
        await third.Press("I'm back");
        await second.Press("I'm back");
    }

    [Fact]
    public async Task A_line_can_be_left_and_an_end_by_mistake_undone()
    {
        using var first = await Student(23);
        using var second = await Student(24);
        using var third = await Student(25);
        await first.Press("Water fountain");
        await second.Press("Water fountain");
        await third.Press("Water fountain");
        Assert.True((await third.Press("Leave the line")).Has(".tiles"));

        await first.Press("I'm back");
        Assert.Contains("Ended by mistake?", first.Page.Words);
        Assert.Contains("I'm back", (await first.Press("Undo")).Words);
        await first.Press("I'm back");
        await second.Press("I'm back");
    }

    [Fact]
    public async Task A_pass_for_later_is_asked_for_approved_shown_as_coming_and_cancelled()
    {
        using var student = await Student(26);
        var teacherName = student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        var name = _town.People(Town.Lincoln, "Grade 10").ElementAt(26);
        await student.Open(student.Page.Document.QuerySelector(".find")!.GetAttribute("href")!);
        await student.Follow("Nurse");
        Assert.Equal(400, (await student.Press("Ask for an appointment")).Status);
        Assert.Contains("Choose a period", student.Page.Words);
        await student.Press("Ask for an appointment", ("Date", "2026-10-15"), ("Time", "10:08"), ("Message", "My medicine"));
        Assert.Contains("Coming up", student.Page.Words);
        Assert.Contains($"asking {teacherName}", student.Page.Words);

        using var teacher = await _town.SignIn(Town.Lincoln, "Staff", teacherName);
        await teacher.Open($"{Town.Lincoln}/passes/{Planned(student.Page)}");
        await teacher.Press("Let go");
        var coming = await student.Open($"{Town.Lincoln}/now");
        Assert.Contains("Today, 10:08 AM", coming.Words);
        Assert.DoesNotContain("asking", coming.Words);
        Assert.Contains("Today, 10:08 AM", (await student.Open($"{Town.Lincoln}/my-passes")).Words);
        Assert.Contains(name.Split(' ')[0], (await student.Open($"{Town.Lincoln}/now")).Words);
        await student.Press("Cancel it: Nurse, Today, 10:08 AM");
        Assert.DoesNotContain("Coming up", (await student.Open($"{Town.Lincoln}/now")).Words);
    }

    [Fact]
    public async Task A_teacher_approves_on_the_students_screen_by_pin_and_a_wrong_one_changes_nothing()
    {
        using var student = await Student(27);
        var teacherName = student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        await GivePin(teacherName);
        await student.Press("Nurse");
        await student.Press("It’s urgent");
        Assert.Contains("know it is urgent", student.Page.Words);
        await student.Follow("Teacher approves here");

        var wrong = await student.Press("Let go", ("Pin", "11111"));
        Assert.Equal(400, wrong.Status);
        Assert.Contains("That is not the PIN of", wrong.Words);
        Assert.DoesNotContain("11111", wrong.Text);

        var right = await student.Press("Let go", ("Pin", Pin));
        Assert.Contains("I'm back", right.Words);
        Assert.Contains($"by {teacherName}", right.Words);
        Assert.Equal(200, (await student.Open($"{Town.Lincoln}/now")).Status);
        await student.Press("I'm back");
    }

    [Fact]
    public async Task Wrong_pins_are_paced_and_never_locked()
    {
        using var student = await Student(28);
        await GivePin(student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim());
        await student.Press("Nurse");
        await student.Follow("Teacher approves here");
        for (var tries = 0; tries < 30 && !student.Page.Words.Contains("A moment, please"); tries++)
        {
            await student.Press("Let go", ("Pin", "11111"));
        }

        Assert.Contains("A moment, please: try again in", student.Page.Words);
        _town.Clock!.Advance(TimeSpan.FromSeconds(31));
        Assert.Contains("I'm back", (await student.Press("Let go", ("Pin", Pin))).Words);
        await student.Press("I'm back");
    }

    [Fact]
    public async Task Another_students_pass_is_not_there()
    {
        using var student = await Student(29);
        using var other = await Student(30);
        await student.Press("Nurse");
        var id = student.Page.Link("Teacher approves here").Split('/')[^2];
        foreach (var page in new[] { $"/now/{id}/decline", $"/now/{id}/from" })
        {
            Assert.Equal(404, (await other.Open(Town.Lincoln + page)).Status);
        }

        Assert.Equal($"{Town.Lincoln}/now", (await other.Open($"{Town.Lincoln}/passes/{id}/pin")).Address.AbsolutePath);
        var token = other.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var act in new[] { $"now/{id}/urgent", $"now/{id}/go", $"now/{id}/instead", $"passes/{id}/next", $"passes/{id}/undo" })
        {
            using var answer = await other.Send(new HttpRequestMessage(HttpMethod.Post, $"{Town.Lincoln}/{act}") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("to", "1")]) });
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        await student.Open($"{Town.Lincoln}/now");
        await student.Press("Never mind");
    }

    [Fact]
    public async Task A_trip_with_a_further_stop_goes_on_there_on_the_same_pass()
    {
        using var student = await Student(31);
        await student.Open($"{Town.Lincoln}/now/search?q=lockers");
        await student.Follow("Lockers");
        var restroom = student.Page.Document.QuerySelectorAll("#then-0 option").First(option => option.TextContent == "Restroom 2F").GetAttribute("value")!;
        await student.Press("Start", ("Then", restroom));

        var on = await student.Press("I’m here, go on to Restroom 2F");
        Assert.DoesNotContain("go on to", on.Words);
        await student.Press("I'm back");
        Assert.Contains("Lockers, then Restroom 2F", (await student.Open($"{Town.Lincoln}/my-passes")).Words);
    }

    [Fact]
    public async Task Where_the_other_place_closed_meanwhile_the_pass_goes_on_until_a_teacher_is_asked_instead()
    {
        using var student = await Student(32);
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Reported");
        await student.Press("Lockers");
        await student.Open($"{Town.Lincoln}/now/search?q=restroom");
        await student.Follow("Restroom 2F");
        await principal.Open($"{Town.Lincoln}/rooms");
        await principal.Follow("Other… reason or time to close Restroom 2F");
        await principal.Press("Close Restroom 2F", ("Other", "flooded"));

        var refused = await student.Press("End it and start this one");
        Assert.Contains("Restroom 2F is closed (flooded).", refused.Words);
        Assert.Contains("to Lockers since", refused.Words);
        Assert.Contains("Never mind", (await student.Press("End it and ask a teacher")).Words);

        await student.Press("Never mind");
        await principal.Open($"{Town.Lincoln}/rooms");
        await principal.Press("Open Restroom 2F");
    }

    private static string Planned(Shown page) =>
        page.Document.QuerySelector("[id^=cancel-]")!.Id!["cancel-".Length..];

    private async Task GivePin(string teacherName)
    {
        using var teacher = await _town.SignIn(Town.Lincoln, "Staff", teacherName);
        await teacher.Open("/account/pin");
        await teacher.Press("Keep this PIN", ("Current", _town.PasswordOf(Town.Lincoln, "Staff", teacherName)), ("Pin", Pin), ("Again", Pin));
    }

    private Task<Visitor> Student(int which) => _town.SignIn(Town.Lincoln, "Grade 10", _town.People(Town.Lincoln, "Grade 10").ElementAt(which));
}
