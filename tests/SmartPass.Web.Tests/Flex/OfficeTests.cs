using System.Globalization;
using System.Net;

namespace SmartPass.Web.Tests.Flex;

/// <summary>What an administrator does about a whole session, and what a student takes along, with scripts off.</summary>
public sealed class OfficeTests : FlexTown
{
    [Fact]
    public async Task A_period_is_called_off_for_a_grade_and_for_all_and_held_after_all()
    {
        await SetUpPeriod();
        await OfferForSomeone("Chess", host: 1, room: 1);
        using var senior = await Student(0);
        using var junior = await Town.SignIn(Lincoln, "Grade 11", Town.People(Lincoln, "Grade 11").First());
        await SignUp(senior, "Chess");

        await CallOff(("Off.Why", ""));
        Assert.Equal(400, Principal.Page.Status);
        await Principal.Press("Call it off", ("Off.Why", "state testing"), ("Off.Whom", "some"), ("Off.Grades", "12"));
        Assert.Contains("state testing", (await senior.Open(Flex)).Words, StringComparison.Ordinal);
        await SignUp(junior, "Chess");
        Assert.Contains("Chess", OwnSessions(junior), StringComparison.Ordinal);

        await Principal.Open($"{Flex}/week");
        await Principal.Press("Hold after all: Thursday, Oct 15");
        await CallOff(("Off.Why", "assembly"));
        Assert.Contains("assembly", (await junior.Open(Flex)).Words, StringComparison.Ordinal);
        await Principal.Press("Undo");
        Assert.Contains("Chess", OwnSessions(await Look(senior)), StringComparison.Ordinal);
        Assert.Contains(Buttons(senior), button => button.StartsWith("Leave", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_without_a_seat_are_found_placed_at_one_tap_assigned_and_taken_as_a_file()
    {
        await SetUpPeriod();
        await OfferForSomeone("Chess", host: 1, room: 1);
        await OfferForSomeone("Robotics", host: 2, room: 2);
        await Principal.Open($"{Flex}/week");
        var all = await Principal.Open(Principal.Page.Document.QuerySelector("a[href$='/unfilled']")!.GetAttribute("href")!);
        var count = int.Parse(all.Document.QuerySelector("h1")!.TextContent.Split(' ')[0], CultureInfo.InvariantCulture);
        var found = await Principal.Press("Find", ("q", Name(0)));
        var student = found.Document.QuerySelector("input[name='Students']")!.GetAttribute("value")!;
        Assert.Equal(400, (await Principal.Press("Place these")).Status);
        await Principal.Press("Place these", ("Students", student));
        await Principal.Open(all.Address.PathAndQuery);
        Assert.StartsWith($"{count - 1} students", Principal.Page.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        var second = (await Principal.Press("Find", ("q", Name(1)))).Document.QuerySelector("input[name='Students']")!.GetAttribute("value")!;
        await Principal.Press("Assign these", ("Students", second), ("Activity", Principal.Page.Document.QuerySelectorAll("#activity option")[1].GetAttribute("value")!));
        await Principal.Open(all.Address.PathAndQuery);
        Assert.StartsWith($"{count - 2} students", Principal.Page.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var file = await Principal.Press("Download CSV");
        Assert.Equal(count - 1, file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        await Principal.Open(all.Address.PathAndQuery);
        await Principal.Press($"Place all {count - 2}");
        Assert.Contains("Everyone has a seat", (await Principal.Open(all.Address.PathAndQuery)).Words, StringComparison.Ordinal);
        Assert.Contains("of", (await Principal.Open($"{Flex}/week")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_has_a_secret_address_that_can_be_made_anew()
    {
        await SetUpPeriod();
        await OfferForSomeone("Chess", host: 1, room: 1);
        using var ann = await Student(0);
        await SignUp(ann, "Chess");
        await ann.Open($"{Flex}/calendar");
        await ann.Press("Make my calendar address");
        var address = ann.Page.Document.QuerySelector("#feed")!.GetAttribute("value")!;
        using var anyone = Town.Site.Visitor();
        Assert.Contains("SUMMARY:Chess", (await anyone.Open(new Uri(address).PathAndQuery)).Text, StringComparison.Ordinal);

        await ann.Press("Make a new address");
        Assert.Equal((int)HttpStatusCode.NotFound, (await anyone.Open(new Uri(address).PathAndQuery)).Status);
        Assert.Contains("SUMMARY:Chess", (await anyone.Open(new Uri(ann.Page.Document.QuerySelector("#feed")!.GetAttribute("value")!).PathAndQuery)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_makes_a_group_reads_which_coming_sessions_bring_its_members_together()
    {
        await SetUpPeriod();
        await OfferForSomeone("Chess", host: 1, room: 1);
        using var ann = await Student(0);
        using var ben = await Student(1);
        await SignUp(ann, "Chess");
        await SignUp(ben, "Chess");
        await Principal.Open($"{Lincoln}/encounters/new");
        await Principal.Press("Find", ("Who.Text", Name(0)), ("Group.Name", "Lockers"));
        await Principal.Press("Find", ("Who.Text", Name(1)));

        await Principal.Press("Save the group");

        await Principal.Follow("Chess");
        await Principal.Press($"Take out: {Name(1)}");
        await Principal.Open($"{Lincoln}/encounters");
        await Principal.Follow("Lockers");
        Assert.DoesNotContain("Chess", Principal.Page.Words, StringComparison.Ordinal);
        Assert.Contains(Buttons(await Look(ann)), button => button.StartsWith("Leave", StringComparison.Ordinal));
        Assert.Contains("right now", await Try(ben, "Chess"), StringComparison.Ordinal);
    }

    private async Task CallOff((string, string) typed)
    {
        await Principal.Open($"{Flex}/week");
        await Principal.Open(Principal.Page.Document.QuerySelector("a[href$='/call-off']")!.GetAttribute("href")!);
        await Principal.Press("Call it off", typed);
    }
}
