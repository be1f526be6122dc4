using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>Staff make passes with scripts off. The town is theirs alone. It is Thursday, 2026-10-15, 10:05.</summary>
public sealed class MakingTests(OwnTown own) : IClassFixture<OwnTown>
{
    private readonly Town _town = own.Town;

    [Fact]
    public async Task A_name_a_place_and_Enter_make_a_pass_once()
    {
        using var teacher = await Teacher();
        var name = Student(0);
        await teacher.Open($"{Town.Lincoln}/passes/new");

        var chosen = await teacher.Press("Find", ("Who.Text", name));
        Assert.Equal("place", chosen.Document.QuerySelector("[autofocus]")?.Id);
        var made = await teacher.Press("Find", ("Order.Place", "library"));

        Assert.StartsWith("1 pass made", made.Words);
        Assert.Contains(name, made.Words);
        var again = await teacher.PressOn(chosen, "Make the pass", ("Order.Place", "library"));
        Assert.Equal(made.Address, again.Address);
        Assert.Equal(made.Words, (await teacher.Open(made.Address.PathAndQuery)).Words);
    }

    [Fact]
    public async Task A_search_that_finds_several_offers_them_and_one_that_finds_nobody_says_so()
    {
        using var teacher = await Teacher();
        await teacher.Open($"{Town.Lincoln}/passes/new");

        var several = (await teacher.Press("Find", ("Who.Text", "a"))).Document.QuerySelectorAll("#found button");
        Assert.True(several.Length > 1);
        Assert.Equal([several[0]], several[0].Owner!.QuerySelectorAll("[autofocus]"));
        var nobody = await teacher.Press("Make the pass", ("Who.Text", "Zzyzx"), ("Order.Place", "Library"));
        Assert.Equal(400, nobody.Status);
        Assert.Contains("Nobody has that name", nobody.Document.QuerySelector("#who-error")!.TextContent);
        Assert.Equal(("Zzyzx", "Library"), (Value(nobody, "#who"), Value(nobody, "#place")));
    }

    [Fact]
    public async Task As_one_types_students_are_offered_to_the_form()
    {
        using var teacher = await Teacher();
        var form = await teacher.Open($"{Town.Lincoln}/passes/new");

        var found = await teacher.Open($"{form.Document.QuerySelector("#who")!.GetAttribute("hx-get")}?Who.Text={Uri.EscapeDataString(Student(0))}");

        Assert.Contains(Student(0), found.Document.QuerySelector("#found button[name=step][value^=add-]")!.TextContent);
    }

    [Fact]
    public async Task A_class_is_sent_at_once_but_for_those_left_out()
    {
        using var teacher = await Teacher();
        var page = await teacher.Open($"{Town.Lincoln}/passes/new");
        Assert.Contains("Choose a class first", (await teacher.Press("Add the class")).Document.QuerySelector("#who-error")!.TextContent);

        var all = await teacher.Press("Add the class", ("Who.Class", page.Document.QuerySelectorAll("#class option")[1].GetAttribute("value")!));
        var ids = all.Document.QuerySelectorAll("input[name='Who.Students']").Select(box => box.GetAttribute("value")!).ToList();
        Assert.True(ids.Count > 1);

        var typed = ids.Skip(1).Select(id => ("Who.Students", id)).Append(("Order.Place", "Library")).Append(("Order.When", "Later")).Append(("Order.Date", "2026-10-16")).Append(("Order.Time", "09:30"));
        var made = await teacher.Press("Make the passes", [.. typed]);

        Assert.StartsWith(ids.Count == 2 ? "1 pass made" : $"{ids.Count - 1} passes made", made.Words);
        Assert.Contains("Planned for Oct 16, 9:30 AM", made.Words);
    }

    [Fact]
    public async Task An_unknown_name_of_a_pasted_list_is_shown_in_place_and_kept_until_it_is_settled()
    {
        using var teacher = await Teacher();
        await teacher.Open($"{Town.Lincoln}/passes/new");

        var read = await teacher.Press("Look them up", ("Who.List", $"- {Student(3)}\nNobody Atall\n{Student(4)}"));
        Assert.Contains("2 students found. 1 line needs a look", read.Words);
        Assert.Equal("Nobody Atall", read.Document.QuerySelector("textarea")!.TextContent.Trim());

        var refused = await teacher.Press("Make the passes", ("Order.Place", "Library"));
        Assert.Equal(400, refused.Status);
        Assert.Equal("Nobody Atall", refused.Document.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("1 line needs a look first. Correct it, or leave it out.", refused.Document.QuerySelector("#list-error")!.TextContent);
        Assert.Equal("", refused.Document.QuerySelector("#who-error")!.TextContent);

        await teacher.Press("Leave these lines out");
        Assert.StartsWith("2 passes made", (await teacher.Press("Make the passes")).Words);
    }

    [Fact]
    public async Task The_search_as_one_types_says_whom_it_did_not_find()
    {
        using var teacher = await Teacher();

        var found = await teacher.Open($"{Town.Lincoln}/people/find?Who.Text=Nobody+Atall");

        Assert.Contains("No student matches “Nobody Atall”.", found.Document.QuerySelector("#found")!.TextContent);
    }

    [Fact]
    public async Task Who_may_not_go_by_a_rule_is_let_go_anyway()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Settings");
        await principal.Open($"{Town.Lincoln}/rules");
        await principal.Press("Save the rules", ("Rules.FirstMinutes", "60"));
        using var teacher = await Teacher();
        await Choose(teacher, Student(5), Student(6));

        var refused = await teacher.Press("Make the passes", ("Order.Place", "Library"));
        Assert.StartsWith("No pass was made", refused.Words);
        Assert.StartsWith("1 of 2 passes made", (await teacher.Press($"Let go anyway: {Student(5)}")).Words);
        Assert.StartsWith("2 passes made", (await teacher.Press($"Let go anyway: {Student(6)}")).Words);

        await principal.Open($"{Town.Lincoln}/rules");
        await principal.Press("Save the rules", ("Rules.FirstMinutes", ""));
    }

    [Fact]
    public async Task An_appointment_is_planned_moved_and_taken_back()
    {
        using var teacher = await Teacher();
        await Choose(teacher, Student(7));
        await teacher.Press("Make the pass", ("Order.Place", "Library"), ("Order.When", "Later"), ("Order.Date", "2026-10-19"), ("Order.Time", "11:15"), ("Order.Appointment", "true"));
        Assert.Contains("Planned for Oct 19, 11:15 AM", teacher.Page.Words);

        var planned = await teacher.Open($"{Town.Lincoln}/planned");
        Assert.Contains("Monday, Oct 19", planned.Words);
        await teacher.Follow($"Change time for {Student(7)}");
        Assert.Equal(400, (await teacher.Press("Change the time", ("Date", "2026-10-01"))).Status);
        Assert.Equal("2026-10-01", Value(teacher.Page, "#date"));
        Assert.Equal(400, (await teacher.Press("Change the time", ("Date", "9999-12-31"), ("Time", "23:00"))).Status);
        Assert.Contains("now goes at Oct 20, 11:15 AM", (await teacher.Press("Change the time", ("Date", "2026-10-20"), ("Time", "11:15"))).Notice);
        Assert.Contains("Tuesday, Oct 20", teacher.Page.Words);

        await teacher.Press($"Take back: {Student(7)}");
        Assert.DoesNotContain("Tuesday, Oct 20", (await teacher.Open($"{Town.Lincoln}/planned")).Words);
    }

    [Fact]
    public async Task An_appointment_of_every_week_is_there_until_it_is_stopped()
    {
        using var teacher = await Teacher();
        await Choose(teacher, Student(8));
        var bad = await teacher.Press("Make the pass", ("Order.Place", "Library"), ("Order.When", "Weekly"));
        Assert.Equal(400, bad.Status);
        Assert.Contains("at least one day", bad.Document.QuerySelector("#days-error")!.TextContent);

        var planned = await teacher.Press("Make the pass", ("Order.Days", "Friday"), ("Order.Period", "3"), ("Order.Until", "2026-12-18"));
        Assert.Contains("every Fri, period 3, until Dec 18", planned.Words);
        Assert.Contains("Tomorrow", planned.Words);

        await teacher.Follow($"Stop it: {Student(8)}");
        Assert.DoesNotContain("every Fri", (await teacher.Press($"Stop it for {Student(8)}")).Words);
    }

    [Fact]
    public async Task Rules_are_saved_and_what_is_refused_stays_as_it_was_typed()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Settings");
        await principal.Open($"{Town.Lincoln}/rules");
        await principal.Press("Add a time");

        var refused = await principal.Press("Save the rules", ("Rules.MostOut", "none"), ("Rules.Windows[0].Name", "Testing"), ("Rules.Windows[0].From", "23:00"), ("Rules.Windows[0].Until", "22:00"));
        Assert.Equal(400, refused.Status);
        Assert.Equal(("none", "Testing", "22:00"), (Value(refused, "#MostOut"), Value(refused, "#window-0"), Value(refused, "#until-0")));
        Assert.Contains("ends after it begins", refused.Words);

        var saved = await principal.Press("Save the rules", ("Rules.MostOut", "400"), ("Rules.Windows[0].Until", "23:30"));
        Assert.Contains("No passes: Testing 11:00 PM–11:30 PM, every day.", saved.Words);
        Assert.Contains("At most 400 students may be out", saved.Words);
        await principal.Press("Remove Testing");
        Assert.DoesNotContain("No passes: Testing", (await principal.Press("Save the rules", ("Rules.MostOut", ""))).Words);
    }

    [Fact]
    public async Task An_exception_shows_to_other_staff_as_no_limit_and_nothing_else()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Settings");
        await principal.Open($"{Town.Lincoln}/exceptions?q={Uri.EscapeDataString(Student(9))}");
        await principal.Follow($"Set limits of {Student(9)}");
        Assert.Equal(400, (await principal.Press("Save", ("Times", "9"))).Status);
        Assert.Contains("no limit, 1.5 times the minutes", (await principal.Press("Save", ("NoLimit", "true"), ("Times", "1.5"))).Words);

        using var teacher = await Teacher();
        await teacher.Open($"{Town.Lincoln}/people?q={Uri.EscapeDataString(Student(9))}");
        var page = await teacher.Follow(Student(9));

        Assert.Contains("No limit.", page.Words);
        Assert.DoesNotContain("1.5", page.Words);
        Assert.DoesNotContain("Change limits", page.Words);
    }

    [Fact]
    public async Task A_list_is_saved_used_and_deleted_and_not_there_for_another_school()
    {
        using var teacher = await Teacher();
        await teacher.Open($"{Town.Lincoln}/groups/new");
        Assert.Equal(400, (await teacher.Press("Save the list", ("Name", "Band"))).Status);
        await teacher.Press("Look them up", ("Who.List", $"{Student(1)}\n{Student(2)}"));
        var saved = await teacher.Press("Save the list");
        Assert.Contains("2 students · only you", saved.Words);
        var use = await teacher.Follow("New pass for Band");
        Assert.Contains(Student(2), use.Words);

        using var neighbour = await _town.SignInWhoSees(Town.Roosevelt, "Settings");
        var group = saved.Link("Change Band")[Town.Lincoln.Length..];
        Assert.Equal(404, (await neighbour.Open(Town.Roosevelt + group)).Status);
        Assert.Equal(404, (await neighbour.Open($"{Town.Roosevelt}/passes/new{new Uri(teacher.Page.Address, saved.Link("New pass for Band")).Query}")).Status);
        var elsewhere = Id(await neighbour.Open($"{Town.Roosevelt}/people?staff=true"));
        Assert.Equal(404, (await teacher.Open($"{Town.Lincoln}/passes/new?student={elsewhere}")).Status);

        await teacher.Open(Town.Lincoln + group);
        await teacher.Follow("Delete this list");
        Assert.Contains("Band is deleted", (await teacher.Press("Delete Band")).Notice);
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

    private static string? Value(Shown page, string field) => page.Document.QuerySelector(field)!.GetAttribute("value");

    private static string Id(Shown people) => people.Document.QuerySelector("main table a.who")!.GetAttribute("href")!.Split('/')[^1];
}

/// <summary>A town of one's own, to press what one likes.</summary>
public sealed class OwnTown : IAsyncLifetime
{
    internal Town Town { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Town = await Town.Build();

    public async ValueTask DisposeAsync() => await Town.DisposeAsync();
}
