using System.Net;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Flex;

/// <summary>Whom a flex period and an activity are for, and who is put in or invited, with scripts off. It is Thursday, 2026-10-15, 10:05.</summary>
public sealed class AudienceTests : IAsyncLifetime
{
    private const string Flex = $"{Town.Lincoln}/flex";

    private Town _town = null!;
    private Visitor _principal = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await Town.Build();
        _principal = await _town.SignInWhoSees(Town.Lincoln, "Settings");
    }

    public async ValueTask DisposeAsync()
    {
        _principal.Dispose();
        await _town.DisposeAsync();
    }

    [Fact]
    public async Task A_flex_period_is_for_grades_classes_and_named_students_and_keeps_what_was_typed_on_the_way()
    {
        await SaveList("Band", Senior(0), Senior(1));
        await _principal.Open($"{Flex}/periods/new");

        var found = await _principal.Press("Find", ("Who.Text", Senior(2)), ("Period.Name", "Flex"), ("Period.Days", "Thursday"), ("Period.Starts", "13:00"), ("Whom.Grades", "09"));
        KeepsTyped(found);
        var listed = await _principal.Press("Add the list", ("Who.Saved", Option(found, "#saved", "Band (2)")));
        KeepsTyped(listed);
        Assert.Equal(3, listed.Document.QuerySelectorAll("input[name='Who.Students'][checked]").Length);
        Assert.Equal("Choose a class first, then add it.", (await _principal.Press("Add to the classes")).Document.QuerySelector("#audience-class-error")!.TextContent);
        var first = _principal.Page.Document.QuerySelectorAll("#audience-class option")[1];
        var added = await _principal.Press("Add to the classes", ("Whom.Class", first.GetAttribute("value")!));
        KeepsTyped(added);
        Assert.Equal(first.TextContent, added.Document.QuerySelector(".chip:has(input[name='Whom.Classes']) bdi")!.TextContent);

        var refused = await _principal.Press("Save the flex period", ("Period.Ends", "12:40"), ("Period.Closes", "hours"), ("Period.ClosesHours", "1"), ("Who.List", "Nobody Atall"));
        Assert.Equal((400, 3), (refused.Status, refused.Document.QuerySelectorAll("input[name='Who.Students'][checked]").Length));
        Assert.Equal("Nobody Atall", refused.Document.QuerySelector("#list")!.TextContent.Trim());
        Assert.StartsWith("1 line needs a look", refused.Document.QuerySelector("#list-error")!.TextContent, StringComparison.Ordinal);
        KeepsTyped(refused);

        await _principal.Press("Leave these lines out", ("Period.Ends", "13:40"));
        var saved = await _principal.Press("Save the flex period");
        Assert.Contains("Grade 9, the students of 1 class and 3 students by name", saved.Words, StringComparison.Ordinal);
        var again = await _principal.Open(saved.Document.QuerySelector("a[href$='/edit']")!.GetAttribute("href")!);
        Assert.Equal((3, 1, 1), (Ticked(again, "Who.Students"), Ticked(again, "Whom.Classes"), Ticked(again, "Whom.Grades")));

        static void KeepsTyped(Shown page)
        {
            Assert.Equal(("Flex", "13:00"), (page.Document.QuerySelector("#name")!.GetAttribute("value"), page.Document.QuerySelector("#starts")!.GetAttribute("value")));
            Assert.Equal((1, 1), (Ticked(page, "Period.Days"), Ticked(page, "Whom.Grades")));
            Assert.Single(page.Document.QuerySelectorAll("[autofocus]"));
        }
    }

    [Fact]
    public async Task A_period_that_is_for_one_student_is_there_for_nobody_else()
    {
        await Period(("Who.List", Senior(0)));
        using var meant = await Student(0);
        using var other = await Student(1);

        Assert.Contains("Flex", (await meant.Open(Flex)).Words, StringComparison.Ordinal);
        Assert.True(meant.Page.Has(".flex-sessions"));
        await other.Open(Flex);
        Assert.False(other.Page.Has(".flex-sessions"));
    }

    [Fact]
    public async Task A_host_offers_for_a_saved_list_and_a_class_and_a_copy_is_for_them_too()
    {
        await Period();
        await SaveList("Band", Senior(0), Senior(1));
        await _principal.Open($"{Flex}/activities/new");
        var document = _principal.Page.Document;

        var listed = await _principal.Press(
            "Add the list", ("Who.Saved", Option(_principal.Page, "#saved", "Band (2)")), ("Activity.Title", "Band practice"), ("Activity.Room", document.QuerySelectorAll("#room option")[1].GetAttribute("value")!),
            ("Activity.Lead", document.QuerySelectorAll("#lead option")[1].GetAttribute("value")!));
        Assert.Equal(("Band practice", 2), (listed.Document.QuerySelector("#title")!.GetAttribute("value"), Ticked(listed, "Who.Students")));
        // A class that is chosen and not added yet is meant too.
        var saved = await _principal.Press("Save the activity", ("Whom.Class", listed.Document.QuerySelectorAll("#audience-class option")[1].GetAttribute("value")!));
        Assert.Equal("Band practice is saved.", saved.Notice);

        await _principal.Open($"{Flex}/activities?whose=all");
        var copy = await _principal.Follow("Copy Band practice");
        Assert.Equal((2, 1), (Ticked(copy, "Who.Students"), Ticked(copy, "Whom.Classes")));
        var change = await _principal.Open((await _principal.Open($"{Flex}/activities?whose=all")).Link("Change Band practice"));
        Assert.Equal((2, 1), (Ticked(change, "Who.Students"), Ticked(change, "Whom.Classes")));
    }

    [Fact]
    public async Task Who_is_invited_takes_what_is_for_others_and_what_is_called_off_invites_nobody()
    {
        await Period();
        await SaveList("Band", Senior(0), Senior(1));
        await Offer("Talk", ("Whom.Grades", "09"));
        using var student = await Student(0);
        await student.Open(Flex);
        Assert.DoesNotContain("Talk", student.Page.Words, StringComparison.Ordinal);

        await AddStudents("Talk");
        Assert.Equal("Choose at least one student.", (await _principal.Press("Invite them")).Document.QuerySelector("#who-error")!.TextContent);
        await _principal.Press("Add the list", ("Who.Saved", Option(_principal.Page, "#saved", "Band (2)")));
        var invited = await _principal.Press("Invite them");
        Assert.Equal("2 students are invited. They see it first when they choose.", invited.Notice);
        await student.Open(Flex);
        await student.Press("Sign up: Talk");
        Assert.Contains("You’re in Talk", student.Page.Document.QuerySelector(".notices")!.TextContent, StringComparison.Ordinal);

        await _principal.Follow("Add students");
        await _principal.Press("Look them up", ("Who.List", Senior(2)));
        var assign = _principal.Page;
        await _principal.Open(assign.Link("Talk"));
        await _principal.Follow("Call it off");
        await _principal.Press("Call it off", ("Why", "fog"));
        var refused = await _principal.PressOn(assign, "Invite them");
        Assert.Equal((400, 1), (refused.Status, Ticked(refused, "Who.Students")));
        Assert.StartsWith("Talk is called off", refused.Document.QuerySelector("#who-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_cannot_be_had_stays_on_the_form_with_the_reason()
    {
        await Period();
        await Offer("Chess", ("Activity.Seats", "1"));

        await AddStudents("Chess");
        var some = await _principal.Press("Assign", ("Who.List", $"{Senior(0)}\n{Senior(1)}"));

        Assert.Equal((400, 1), (some.Status, Ticked(some, "Who.Students")));
        Assert.Equal("1 student has a seat. 1 student could not be, as told below.", some.Document.QuerySelector("#who-error")!.TextContent);
        Assert.Contains("Chess is full.", some.Document.QuerySelector(".not-had")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Students_are_found_as_one_types_by_staff_alone()
    {
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board");
        using var student = await Student(3);
        var address = $"{Town.Lincoln}/people/find?Who.Text={Uri.EscapeDataString(Senior(0))}";

        var found = await teacher.Open(address);
        Assert.Contains(Senior(0), found.Document.QuerySelector("#found button[value^=add-]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", found.Text, StringComparison.Ordinal);
        using var refused = await student.Send(new HttpRequestMessage(HttpMethod.Get, address));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var elsewhere = await teacher.Send(new HttpRequestMessage(HttpMethod.Get, address.Replace(Town.Lincoln, Town.Roosevelt, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }

    private async Task Period(params (string, string)[] more)
    {
        await _principal.Open($"{Flex}/periods/new");
        var saved = await _principal.Press(
            "Save the flex period",
            [("Period.Name", "Flex"), ("Period.Days", "Thursday"), ("Period.Starts", "13:00"), ("Period.Ends", "13:40"), ("Period.Closes", "hours"), ("Period.ClosesHours", "1"), .. more]);
        Assert.Equal(200, saved.Status);
    }

    private async Task Offer(string title, params (string, string)[] more)
    {
        var document = (await _principal.Open($"{Flex}/activities/new")).Document;
        await _principal.Press(
            "Save the activity",
            [("Activity.Title", title), ("Activity.Room", document.QuerySelectorAll("#room option")[1].GetAttribute("value")!), ("Activity.Lead", document.QuerySelectorAll("#lead option")[1].GetAttribute("value")!), .. more]);
    }

    private async Task AddStudents(string title)
    {
        await _principal.Open($"{Flex}/week");
        await _principal.Follow(title);
        await _principal.Follow("Add students");
    }

    private async Task SaveList(string name, params string[] students)
    {
        await _principal.Open($"{Town.Lincoln}/groups/new");
        await _principal.Press("Save the list", ("Name", name), ("Who.List", string.Join('\n', students)));
    }

    private static string Option(Shown page, string select, string text) =>
        page.Document.QuerySelectorAll($"{select} option").Single(option => option.TextContent == text).GetAttribute("value")!;

    private static int Ticked(Shown page, string name) => page.Document.QuerySelectorAll($"input[name='{name}'][checked]").Length;

    private Task<Visitor> Student(int number) => _town.SignIn(Town.Lincoln, "Grade 12", Senior(number));

    private string Senior(int number) => _town.People(Town.Lincoln, "Grade 12").ElementAt(number);
}
