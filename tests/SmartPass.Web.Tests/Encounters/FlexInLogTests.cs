using SmartPass.Flex.Contracts;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>A seat that is prevented: generic to the student, whole in the log.</summary>
public sealed class FlexInLogTests(EncounterTown town) : IClassFixture<EncounterTown>
{
    private const string Group = "Kept apart in Flex";

    [Fact]
    public async Task A_member_who_signs_up_where_another_sits_reads_the_generic_message_and_a_counselor_finds_it_in_the_log()
    {
        var (tries, sits) = (town.Name(0), town.Name(1));
        await Offer("Chess");
        using var other = await town.Student(1);
        await SignUp(other, "Chess");
        await town.Group(Group, tries, sits);
        using var student = await town.Student(0);

        await SignUp(student, "Chess");
        Assert.Equal(SignUpVerdict.Generic, student.Page.Notice);
        await SignUp(student, "Chess");
        await town.CatchUp();

        using var counselor = await town.Town.SignInWhoSees(Town.Lincoln, "Encounters");
        var log = await counselor.Open($"{Town.Lincoln}/encounters/log?way=Flex");
        var row = Assert.Single(log.Document.QuerySelectorAll("table.log tbody tr"));
        Assert.All([tries, sits, "had a seat", "Flex sign-up", "Chess", Group, "2 tries", "Prevented"], word => Assert.Contains(word, row.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("→", row.TextContent, StringComparison.Ordinal);

        var entry = await counselor.Open(row.QuerySelector("th a")!.GetAttribute("href")!);
        Assert.All(["Who had a seat", sits, "Chess", Group, "Oct 15, 2026, 1:00 PM"], word => Assert.Contains(word, entry.Words, StringComparison.Ordinal));
        Assert.DoesNotContain("→", entry.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Who was out", entry.Words, StringComparison.Ordinal);
        await counselor.Press("Mark as reviewed", ("Note", "Talked to both."));
        Assert.Contains("Talked to both.", counselor.Page.Words, StringComparison.Ordinal);
        Assert.Contains("An encounter was prevented.", (await counselor.Open($"{Town.Lincoln}/notices")).Words, StringComparison.Ordinal);

        foreach (var (who, stranger) in new[] { (student, sits), (other, tries) })
        {
            foreach (var address in new[] { "flex", "flex/history", "notices", "now" })
            {
                var shown = await who.Open($"{Town.Lincoln}/{address}");
                Assert.Equal(200, shown.Status);
                Assert.All([Group, stranger, "encounter", "prevented", "refused", "can't sign up"], word => Assert.DoesNotContain(word, shown.Words, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    private static async Task SignUp(Visitor student, string title)
    {
        await student.Open($"{Town.Lincoln}/flex");
        await student.Press($"Sign up: {title}");
    }

    /// <summary>Flex is on Thursdays at one, and this is offered in it.</summary>
    private async Task Offer(string title)
    {
        await town.Office.Open($"{Town.Lincoln}/flex/periods/new");
        await town.Office.Press(
            "Save the flex period", ("Period.Name", "Flex"), ("Period.Days", "Thursday"), ("Period.Starts", "13:00"), ("Period.Ends", "13:40"), ("Period.Closes", "hours"), ("Period.ClosesHours", "1"));
        await town.Office.Open($"{Town.Lincoln}/flex/activities/new");
        var document = town.Office.Page.Document;
        var saved = await town.Office.Press(
            "Save the activity", ("Activity.Title", title), ("Activity.Room", document.QuerySelectorAll("#room option")[1].GetAttribute("value")!), ("Activity.Lead", document.QuerySelectorAll("#lead option")[2].GetAttribute("value")!));
        Assert.Equal(200, saved.Status);
    }
}
