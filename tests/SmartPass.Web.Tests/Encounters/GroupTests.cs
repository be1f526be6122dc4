using System.Globalization;
using System.Net;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>Encounter groups with scripts off. The town is theirs alone.</summary>
public sealed class GroupTests(TownFixture fixture) : IClassFixture<TownFixture>
{
    private const string Groups = $"{Town.Lincoln}/encounters";

    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task A_group_is_put_together_by_search_and_changed_again()
    {
        using var counselor = await Counselor();
        await counselor.Open($"{Groups}/new");
        await counselor.Press("Find", ("Who.Text", Student(0)), ("Group.Name", "Lockers"), ("Group.Notes", "Asked for by the office."));

        var alone = await counselor.Press("Save the group");
        Assert.Equal(400, alone.Status);
        Assert.Equal("Choose at least two students.", alone.Document.QuerySelector("#who-error")!.TextContent);
        await counselor.Press("Find", ("Who.Text", Student(1)));
        var group = await counselor.Press("Save the group");
        Assert.Equal("The group is saved.", group.Notice);
        Assert.Equal("Lockers", group.Document.QuerySelector("h1")!.TextContent);
        Assert.Contains("Asked for by the office.", group.Words);
        Assert.Contains("made the group", group.Words);
        Assert.Equal(Names(0, 1), Members(group));

        await counselor.Follow("Change");
        var added = await counselor.Press("Find", ("Who.Text", Student(2)));
        var kept = added.Document.QuerySelectorAll("input[name='Who.Students']").Select(box => box.GetAttribute("value")!).Where((_, number) => added.Document.QuerySelectorAll(".chip bdi")[number].TextContent != Student(0));
        var changed = await counselor.Press("Save the group", [.. kept.Select(id => ("Who.Students", id))]);
        Assert.Equal(Names(1, 2), Members(changed));
        Assert.Contains($"removed {Student(0)}", changed.Words);
        Assert.Contains($"added {Student(2)}", changed.Words);
    }

    [Fact]
    public async Task A_pasted_list_is_taken_and_what_did_not_match_is_told_line_by_line_and_kept()
    {
        using var counselor = await Counselor();
        await counselor.Open($"{Groups}/new");

        var read = await counselor.Press("Look them up", ("Group.Name", "Bus 7"), ("Who.List", $"- {Student(3)}\nNobody Atall\n{Student(4)}"));
        Assert.Contains("2 students found. 1 line needs a look", read.Words);
        Assert.Equal("Nobody Atall", read.Document.QuerySelector("#list")!.TextContent.Trim());
        var refused = await counselor.Press("Save the group");
        Assert.Equal(400, refused.Status);
        Assert.Equal("1 line needs a look first. Correct it, or leave it out.", refused.Document.QuerySelector("#list-error")!.TextContent);
        Assert.Equal("Bus 7", refused.Document.QuerySelector("#name")!.GetAttribute("value"));

        await counselor.Press("Leave these lines out");
        Assert.Equal(Names(3, 4), Members(await counselor.Press("Save the group")));
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_what_was_typed_stays()
    {
        using var counselor = await Counselor();
        await Make(counselor, "Taken", 5, 6);
        await Choose(counselor, 5, 6);

        var refused = await counselor.Press("Save the group", ("Group.Name", "Taken"), ("Group.From", "2026-10-16"), ("Group.Until", "2026-10-15"));
        Assert.Equal(400, refused.Status);
        Assert.StartsWith("The last day is before the first.", refused.Document.QuerySelector("#until-error")!.TextContent);
        Assert.Equal("2026-10-15", refused.Document.QuerySelector("#until")!.GetAttribute("value"));

        var taken = await counselor.Press("Save the group", ("Group.Until", "2026-12-18"));
        Assert.Equal(400, taken.Status);
        Assert.StartsWith("Another group has that name.", taken.Document.QuerySelector("#name-error")!.TextContent);
        Assert.Contains("Oct 16, 2026 to Dec 18, 2026", (await counselor.Press("Save the group", ("Group.Name", "Not taken"))).Words);
    }

    [Fact]
    public async Task One_tap_switches_a_group_off_and_one_takes_it_back()
    {
        using var counselor = await Counselor();
        var group = await Make(counselor, "Switched", 7, 8);

        var off = await counselor.Press("Switch off");
        Assert.Equal(("The group is off.", group.Address.AbsolutePath), (off.Notice, off.Address.AbsolutePath));
        Assert.Equal("Off", off.Document.QuerySelector("h1 + .pills .pill")!.TextContent);

        var on = await counselor.Press("Undo");
        Assert.Equal("The group is on.", on.Notice);
        Assert.Equal("On", on.Document.QuerySelector("h1 + .pills .pill")!.TextContent);
    }

    [Fact]
    public async Task A_group_is_deleted_once_that_is_confirmed()
    {
        using var counselor = await Counselor();
        var group = await Make(counselor, "Deleted", 9, 10);

        await counselor.Follow("Delete this group");
        var list = await counselor.Press("Delete the group");

        Assert.Equal("The group is deleted.", list.Notice);
        Assert.DoesNotContain("Deleted", Listed(list));
        Assert.Equal(404, (await counselor.Open(group.Address.AbsolutePath)).Status);
    }

    [Fact]
    public async Task The_list_tells_each_group_and_leads_to_it()
    {
        using var counselor = await Counselor();
        var group = await Make(counselor, "On the list", 11, 12);

        var list = await counselor.Open(Groups);
        Assert.Contains("On the list", Listed(list));
        Assert.Equal(group.Address.AbsolutePath, (await counselor.Follow("On the list")).Address.AbsolutePath);

        Assert.Equal(["On the list"], Listed(await counselor.Open($"{Groups}?q={Uri.EscapeDataString(Student(11))}&show=on")));
        Assert.Empty(Listed(await counselor.Open($"{Groups}?q={Uri.EscapeDataString(Student(11))}&show=off")));
    }

    [Fact]
    public async Task More_names_than_a_form_may_have_are_refused_as_a_mistake_of_the_form()
    {
        using var counselor = await Counselor();
        await counselor.Open($"{Groups}/new");

        var refused = await counselor.Press("Save the group", [.. Enumerable.Range(1, 1100).Select(number => ("Who.Shown", number.ToString(CultureInfo.InvariantCulture)))]);

        Assert.Equal(400, refused.Status);
    }

    [Fact]
    public async Task The_list_keeps_itself_up_to_date_by_the_same_markup()
    {
        using var counselor = await Counselor();
        await Make(counselor, "Up to date", 17, 18);
        var list = await counselor.Open($"{Groups}?q=up+to+date");

        var region = await counselor.Open(list.Document.QuerySelector("#groups")!.GetAttribute("hx-get")!);

        Assert.Equal(["Up to date"], Listed(region));
        Assert.DoesNotContain("<html", region.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_schools_group_is_not_there()
    {
        using var counselor = await Counselor();
        var ours = (await Make(counselor, "Ours", 13, 14)).Address.AbsolutePath;
        using var neighbour = await _town.SignInWhoSees(Town.Roosevelt, "Encounters");
        var theirs = ours.Replace(Town.Lincoln, Town.Roosevelt, StringComparison.Ordinal);

        foreach (var page in new[] { "", "/edit", "/delete", "?handler=region" })
        {
            Assert.Equal(404, (await neighbour.Open($"{theirs}{page}")).Status);
        }

        foreach (var act in new[] { "/switch?off=true", "/delete", "/edit" })
        {
            var sent = Visitor.Pressing(await neighbour.Open($"{Town.Roosevelt}/encounters/new"), "Save the group", ("Group.Name", "Theirs"));
            sent.RequestUri = new Uri(_town.Site.Address, theirs + act);
            using var refused = await neighbour.Send(sent);
            Assert.True(refused.StatusCode == HttpStatusCode.NotFound, $"{act}: {refused.StatusCode}");
        }

        Assert.Equal("On", (await counselor.Open(ours)).Document.QuerySelector("h1 + .pills .pill")!.TextContent);
    }

    [Fact]
    public async Task Neither_a_teacher_nor_a_student_sees_anything_of_it()
    {
        using var counselor = await Counselor();
        var group = (await Make(counselor, "Unseen by others", 15, 16)).Address.AbsolutePath;
        var person = counselor.Page.Document.QuerySelector(".members a")!.GetAttribute("href")!;
        Assert.Contains("Unseen by others", (await counselor.Open(person)).Words);
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board");
        using var student = await _town.SignIn(Town.Lincoln, "Grade 10", Student(15));

        foreach (var visitor in new[] { teacher, student })
        {
            foreach (var page in new[] { Groups, $"{Groups}?handler=region", $"{Groups}/new", $"{Groups}/override", group, $"{group}?handler=region", $"{group}/edit", $"{group}/delete" })
            {
                using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, page));
                Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{page}: {answer.StatusCode}");
            }
        }

        var seen = await teacher.Open(person);
        Assert.Equal(200, seen.Status);
        Assert.DoesNotContain("ncounter", seen.Words);
        Assert.DoesNotContain("Unseen by others", seen.Text);
    }

    [Fact]
    public async Task Whoever_was_granted_to_override_is_listed_with_who_granted_it()
    {
        using var principal = await Counselor();
        Assert.Contains("Nobody may override", (await principal.Open($"{Groups}/override")).Words);

        var name = _town.People(Town.Lincoln, "Staff").First();
        await principal.Open($"{Town.Lincoln}/accounts?q={Uri.EscapeDataString(name)}");
        await principal.Follow(name);
        await principal.Press("Grant: Override encounter prevention, with a reason");
        var listed = await principal.Open($"{Groups}/override");

        Assert.Contains(name, listed.Words);
        Assert.Contains("Granted by", listed.Words);
        Assert.EndsWith("/access", listed.Link($"Rights of {name}"));
    }

    private Task<Visitor> Counselor() => _town.SignInWhoSees(Town.Lincoln, "Encounters");

    private string Student(int number) => _town.People(Town.Lincoln, "Grade 10").ElementAt(number);

    private IEnumerable<string> Names(params int[] numbers) => numbers.Select(Student).Order();

    private async Task Choose(Visitor counselor, params int[] numbers)
    {
        await counselor.Open($"{Groups}/new");
        foreach (var number in numbers)
        {
            await counselor.Press("Find", ("Who.Text", Student(number)));
        }
    }

    private async Task<Shown> Make(Visitor counselor, string name, params int[] numbers)
    {
        await Choose(counselor, numbers);
        var saved = await counselor.Press("Save the group", ("Group.Name", name));
        return saved.Status == 200 ? saved : throw new InvalidOperationException(saved.Words);
    }

    private static IEnumerable<string> Members(Shown group) => group.Document.QuerySelectorAll(".members b").Select(name => name.TextContent).Order();

    private static IReadOnlyList<string> Listed(Shown list) => [.. list.Document.QuerySelectorAll(".encounter-groups .open").Select(name => name.TextContent.Trim())];
}
