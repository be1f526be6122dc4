using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>What came of the passes staff made, with scripts off. It is Thursday, 2026-10-15, 10:05.</summary>
public sealed class MadeTests(OwnTown own) : IClassFixture<OwnTown>
{
    private readonly Town _town = own.Town;

    [Fact]
    public async Task Who_waits_in_line_is_let_go_anyway_by_their_teacher()
    {
        using var teacher = await Teacher();
        await teacher.Open($"{Town.Lincoln}/my-room");
        var room = teacher.Page.Document.QuerySelector(".my-rooms b")!.TextContent;
        await teacher.Press($"Pause {room}");
        await Choose(teacher, Student(10), Student(11), Student(12));

        var waiting = await teacher.Press("Make the passes", ("Order.Place", "Library"), ("Order.From", room));
        Assert.StartsWith("3 students wait in line", waiting.Words);
        Assert.Contains($"Nobody leaves {room} right now.", waiting.Words);
        Assert.StartsWith("1 of 3 passes made", (await teacher.Press($"Let go anyway: {Student(10)}")).Words);
        Assert.StartsWith("3 passes made", (await teacher.Press("Let all 2 go anyway")).Words);

        await teacher.Open($"{Town.Lincoln}/my-room");
        await teacher.Press($"Resume {room}");
    }

    [Fact]
    public async Task Who_has_a_pass_ends_it_for_the_new_one_in_one_tap()
    {
        using var teacher = await Teacher();
        await Choose(teacher, Student(14));
        await teacher.Press("Make the pass", ("Order.Place", "Library"));
        await Choose(teacher, Student(14));

        var refused = await teacher.Press("Make the pass", ("Order.Place", "Lockers"));
        Assert.Contains("Has a pass from", refused.Words);
        Assert.StartsWith("1 pass made", (await teacher.Press($"End it and start this one: {Student(14)}")).Words);
        Assert.Equal("Done. The pass they had is over.", teacher.Page.Notice);
    }

    [Fact]
    public async Task A_pass_in_the_way_that_is_over_by_the_tap_lets_the_other_start()
    {
        using var teacher = await Teacher();
        await Choose(teacher, Student(15));
        await teacher.Press("Make the pass", ("Order.Place", "Library"));
        await Choose(teacher, Student(15));
        var refused = await teacher.Press("Make the pass", ("Order.Place", "Lockers"));
        using var student = await _town.SignIn(Town.Lincoln, "Grade 11", Student(15));
        await student.Press("I'm back");

        Assert.StartsWith("1 pass made", (await teacher.PressOn(refused, $"End it and start this one: {Student(15)}")).Words);
        Assert.Equal("Done. The pass they had is over.", teacher.Page.Notice);
    }

    [Fact]
    public async Task What_keeps_one_in_line_besides_the_place_is_told()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Reported");
        using var teacher = await Teacher();
        await teacher.Open($"{Town.Lincoln}/my-room");
        var room = teacher.Page.Document.QuerySelector(".my-rooms b")!.TextContent;
        await teacher.Press($"Pause {room}");
        await Choose(teacher, Student(16));
        await teacher.Press("Make the pass", ("Order.Place", "Library"), ("Order.From", room));
        await principal.Open($"{Town.Lincoln}/freeze");
        await principal.Press("Pause the school", ("Reason", "Assembly"));

        Assert.StartsWith("1 student waits in line", (await teacher.Press($"Let go anyway: {Student(16)}")).Words);
        Assert.Contains("paused passes at", teacher.Page.Notice);

        await principal.Open($"{Town.Lincoln}/board");
        await principal.Follow("Let passes start again…");
        await principal.Press("Let passes start again");
        await teacher.Open($"{Town.Lincoln}/my-room");
        await teacher.Press($"Resume {room}");
    }

    [Fact]
    public async Task Later_is_later_today_unless_another_day_is_said()
    {
        using var teacher = await Teacher();
        await Choose(teacher, Student(13));

        Assert.Contains("Planned for 11:30 AM", (await teacher.Press("Make the pass", ("Order.Place", "Library"), ("Order.When", "Later"), ("Order.Time", "11:30"))).Words);
    }

    private string Student(int at) => _town.People(Town.Lincoln, "Grade 11").ElementAt(at);

    private Task<Visitor> Teacher() => _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board");

    private static async Task Choose(Visitor teacher, params string[] names)
    {
        await teacher.Open($"{Town.Lincoln}/passes/new");
        foreach (var name in names)
        {
            await teacher.Press("Find", ("Who.Text", name));
        }
    }
}
