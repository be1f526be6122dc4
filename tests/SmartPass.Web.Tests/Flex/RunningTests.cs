using System.Net;
using System.Text.RegularExpressions;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Flex;

/// <summary>Attendance, and who stands in for a host, with scripts off.</summary>
public sealed partial class RunningTests : FlexTown
{
    [Fact]
    public async Task Attendance_by_number_at_the_door_counts_who_is_late_and_who_missed_too_many_signs_up_no_more()
    {
        await SetUpPeriod();
        await Principal.Open($"{Flex}/rules");
        await Principal.Press("Save the rules", ("Rules.MostNoShows", "1"), ("Rules.LateAfter", "5"));
        await OfferForSomeone("Chess", host: 1, room: 1);
        using var ann = await Student(0);
        using var ben = await Student(1);
        using var cem = await Student(2);
        foreach (var student in new[] { ann, ben, cem })
        {
            await SignUp(student, "Chess");
        }

        var numbers = (await Roster("Chess")).Document.QuerySelectorAll(".seats > li").Select(row => row.Id!["seat-".Length..]).ToList();
        var number = new Dictionary<string, string>();
        foreach (var id in numbers)
        {
            var person = await Principal.Open($"{Lincoln}/people/{id}");
            number[person.Document.QuerySelector("h1")!.TextContent.Trim()] = Number(person);
        }

        GoTo(12, 50);
        await Roster("Chess");
        Assert.Equal("No student has that number. Scan again, or tap the name.", (await Principal.Press("They’re here", ("number", "0000"))).Notice);
        Assert.Equal($"{Name(0)} is here.", (await Principal.Press("They’re here", ("number", number[Name(0)]))).Notice);
        Assert.Contains("is here already", (await Principal.Press("They’re here", ("number", number[Name(0)]))).Notice, StringComparison.Ordinal);
        GoTo(13, 7);
        await Principal.Open(Principal.Page.Address.PathAndQuery);
        await Town.IssueCards();
        var code = ShownCode.Of(await ben.Open($"{Lincoln}/id"));
        Assert.Equal($"{Name(1)} is here, late.", (await Principal.Press("They’re here", ("number", code))).Notice);
        Assert.StartsWith("This code was read here already.", (await Principal.Press("They’re here", ("number", code))).Notice, StringComparison.Ordinal);
        var row = Principal.Page.Document.QuerySelectorAll(".seats > li").Single(one => one.TextContent.Contains(Name(2), StringComparison.Ordinal));
        await Principal.Press(row.QuerySelectorAll("button").Single(button => button.TextContent == "Absent").Id!);
        Assert.Contains("1 present, 1 late, 1 absent", Principal.Page.Words, StringComparison.Ordinal);

        GoTo(14, 0);
        Assert.Contains("You missed 1 session, so a teacher signs you up for now.", (await cem.Open(Flex)).Words, StringComparison.Ordinal);
        Assert.Contains("You’re in Chess", await Try(ben, "Chess"), StringComparison.Ordinal);
        var missed = await Principal.Open($"{Flex}/no-shows");
        Assert.Contains(Name(2), missed.Words, StringComparison.Ordinal);
        Assert.Contains("by staff only", missed.Words, StringComparison.Ordinal);
        Assert.Contains("Missed", (await cem.Open($"{Flex}/history")).Words, StringComparison.Ordinal);
        await Principal.Open($"{Flex}/participation");
        Assert.Contains("Chess", Principal.Page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_substitute_runs_the_session_of_the_day_and_changes_nothing_beyond_it()
    {
        await SetUpPeriod();
        using var teacher = await Town.SignInWhoSees(Lincoln, "My room", butNot: "Board");
        await Offer(teacher, "Chess", seats: "5");
        using var ann = await Student(0);
        await SignUp(ann, "Chess");
        using var substitute = await SubstituteFor(Me(teacher));

        await substitute.Open($"{Flex}/mine");
        await substitute.Follow("Chess");
        Assert.DoesNotContain(substitute.Page.Document.QuerySelectorAll("a"), link => link.TextContent.Contains("Change the activity", StringComparison.Ordinal));
        GoTo(13, 2);
        await substitute.Open(substitute.Page.Address.PathAndQuery);
        Assert.Contains("1 present", (await substitute.Press("All present")).Words, StringComparison.Ordinal);
        Assert.Equal((int)HttpStatusCode.NotFound, (await substitute.Open($"{Flex}/activities/new")).Status);
        Assert.DoesNotContain("Change", (await substitute.Open($"{Flex}/activities")).Words, StringComparison.Ordinal);
        await teacher.Open($"{Flex}/activities");
        var edit = teacher.Page.Link("Change Chess");
        Assert.Equal((int)HttpStatusCode.NotFound, (await substitute.Open(edit)).Status);
    }

    private async Task<Visitor> SubstituteFor(string covered)
    {
        await Principal.Open($"{Lincoln}/substitutes?q={Uri.EscapeDataString(covered)}");
        await Principal.Open(Principal.Page.Document.QuerySelector("a[href*='covers=']")!.GetAttribute("href")!);
        var slip = await Principal.Press("Make a day code", ("GivenName", "Robin"), ("FamilyName", "Vale"));
        var substitute = Town.Site.Visitor();
        await substitute.Open("/substitute");
        await substitute.Press("Start my day", ("Code", DayCode().Match(slip.Words).Value));
        return substitute;
    }

    private static string Number(Shown person) => StudentNumber().Match(person.Words).Value;

    [GeneratedRegex("[A-Z0-9]{4}-[A-Z0-9]{4}")]
    private static partial Regex DayCode();

    [GeneratedRegex("[0-9]{5,}")]
    private static partial Regex StudentNumber();
}
