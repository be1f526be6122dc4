using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>The form of a group: what it is called, and where one goes on.</summary>
[Collection(InTown.Name)]
public sealed class GroupFormTests(TownFixture fixture) : IAsyncLifetime
{
    private const string Groups = $"{Town.Lincoln}/encounters";
    private readonly Town _town = fixture.Town;
    private Visitor _counselor = null!;

    public async ValueTask InitializeAsync() => _counselor = await _town.SignInWhoSees(Town.Lincoln, "Encounters");

    public ValueTask DisposeAsync()
    {
        _counselor.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_has_a_title_of_its_own_and_the_width_of_a_form()
    {
        Says("New encounter group", await _counselor.Open($"{Groups}/new"));
        var listed = await _counselor.Press("Look them up", ("Who.List", $"{Student(0)}\n{Student(1)}"));
        Says("New encounter group", listed);
        var group = await _counselor.Press("Save the group", ("Group.Name", "Not before long"), ("Group.From", "2099-01-01"));

        Says("Change Not before long", await _counselor.Follow("Change"));

        await _counselor.Open($"{group.Address.AbsolutePath}/delete");
        await _counselor.Press("Delete the group");
    }

    [Fact]
    public async Task A_list_of_students_has_them_as_well() => Says("New list", await _counselor.Open($"{Town.Lincoln}/groups/new"));

    [Fact]
    public async Task One_goes_on_at_the_first_box_that_is_wrong_and_is_told_of_each()
    {
        await _counselor.Open($"{Groups}/new");
        await _counselor.Press("Look them up", ("Who.List", $"{Student(0)}\n{Student(1)}"));

        var day = await _counselor.Press("Save the group", ("Group.Name", "Days"), ("Group.From", "soon"));
        Assert.Equal((400, "from", "alert"), (day.Status, Focus(day), day.Document.QuerySelector("#from-error")!.GetAttribute("role")));

        var later = await _counselor.Press("Save the group", ("Group.From", "2026-12-02"), ("Group.Until", "2026-12-01"), ("Group.Notes", new string('x', 5000)));
        Assert.Equal((400, "until", "alert"), (later.Status, Focus(later), later.Document.QuerySelector("#notes-error")!.GetAttribute("role")));

        var few = await _counselor.Press("Save the group", ("Who.Students", ""));
        Assert.Equal("who", Focus(few));
        Assert.Equal("name", Focus(await _counselor.Press("Save the group", ("Group.Name", ""))));
    }

    [Fact]
    public async Task Looked_up_once_more_it_does_not_count_nobody()
    {
        await _counselor.Open($"{Groups}/new");
        Assert.Contains("1 student found. 1 line needs a look.", (await _counselor.Press("Look them up", ("Who.List", $"{Student(0)}\nNobody Atall"))).Words, StringComparison.Ordinal);

        var again = await _counselor.Press("Look them up");

        Assert.Contains("1 line needs a look.", again.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("0 students found", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_list_is_taken_in_and_what_was_typed_stays()
    {
        await _counselor.Open($"{Town.Lincoln}/groups/new");
        await _counselor.Press("Look them up", ("Name", "Band"), ("Who.List", $"{Student(2)}\n{Student(3)}"));
        var list = (await _counselor.Press("Save the list")).Link("Change Band");
        var form = await _counselor.Open($"{Groups}/new");
        var option = form.Document.QuerySelectorAll("#saved option").Single(option => option.TextContent == "Band (2)").GetAttribute("value")!;

        var taken = await _counselor.Press("Add the list", ("Who.Saved", option), ("Group.Name", "Band apart"), ("Group.Notes", "Kept."), ("Group.From", "2099-01-01"));

        Assert.Equal(("Band apart", "Kept."), (taken.Document.QuerySelector("#name")!.GetAttribute("value"), taken.Document.QuerySelector("#notes")!.TextContent.Trim()));
        var group = await _counselor.Press("Save the group");
        Assert.Equal(new[] { Student(2), Student(3) }.Order(), group.Document.QuerySelectorAll(".members b").Select(name => name.TextContent).Order());
        await _counselor.Open($"{group.Address.AbsolutePath}/delete");
        await _counselor.Press("Delete the group");
        await _counselor.Open($"{list}/delete");
        await _counselor.Press("Delete Band");
    }

    private static void Says(string title, Shown page)
    {
        Assert.StartsWith(title, page.Document.Title, StringComparison.Ordinal);
        Assert.True(page.Has("main.narrow"));
    }

    private static string Focus(Shown page) => Assert.Single(page.Document.QuerySelectorAll("[autofocus]")).Id!;

    private string Student(int number) => _town.People(Town.Lincoln, "Grade 10").ElementAt(number);
}
