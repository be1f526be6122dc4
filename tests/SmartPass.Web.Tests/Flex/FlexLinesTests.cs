using System.Net;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Flex;

/// <summary>The lines of Flex, one by one, as the role does them that they name, with scripts off.</summary>
public sealed class FlexLinesTests : FlexTown
{
    [Fact]
    public async Task Hosts_ask_and_require_an_administrator_assigns_and_moves_and_taken_back_each_rolls_back()
    {
        await SetUpPeriod();
        var hosts = new List<(Visitor Host, string Title)>();
        foreach (var name in Town.People(Lincoln, "Staff"))
        {
            var staff = await Town.SignIn(Lincoln, "Staff", name);
            if (hosts.Count < 2 && staff.Page.Document.QuerySelectorAll("nav a").Any(link => link.TextContent == "My room") && staff.Page.Document.QuerySelectorAll("nav a").All(link => link.TextContent != "Board"))
            {
                hosts.Add((staff, hosts.Count == 0 ? "Chess" : "Math help"));
                await Offer(staff, hosts[^1].Title, "5", hosts.Count);
            }
            else
            {
                staff.Dispose();
            }

            if (hosts.Count == 2)
            {
                break;
            }
        }

        var (chess, help) = (hosts[0].Host, hosts[1].Host);
        using var ann = await Student(0);
        await SignUp(ann, "Chess");

        await Add(help, "Math help", "Ask for them");
        Assert.Contains("Math help", OwnSessions(await Look(ann)), StringComparison.Ordinal);
        var refused = await Add(chess, "Chess", "Ask for them");
        Assert.Contains("Math help has this student at that time, requested by the host.", refused.Words, StringComparison.Ordinal);
        await Add(chess, "Chess", "Require them");
        Assert.Contains("Chess", OwnSessions(await Look(ann)), StringComparison.Ordinal);
        Assert.DoesNotContain(ann.Page.Document.QuerySelectorAll("button"), button => button.TextContent.StartsWith("Leave", StringComparison.Ordinal));
        await help.Open($"{Flex}/mine");
        Assert.Contains($"In Chess, required by the host ({Me(chess)})", (await help.Follow("Math help")).Words, StringComparison.Ordinal);

        await Roster("Math help");
        await Principal.Follow("Add students");
        await Principal.Press("Assign", ("Who.List", Name(0)));
        Assert.Contains("Math help", OwnSessions(await Look(ann)), StringComparison.Ordinal);
        await Roster("Math help");
        await Principal.Follow($"Move to another: {Name(0)}");
        await Principal.Press("Move to Chess");
        Assert.Contains($"{Name(0)} is in Chess now.", Said(Principal), StringComparison.Ordinal);
        await chess.Open($"{Flex}/mine");
        await chess.Follow("Chess");
        Assert.DoesNotContain(chess.Page.Document.QuerySelectorAll("button"), button => button.TextContent.StartsWith("Take out", StringComparison.Ordinal));

        await Roster("Chess");
        await Principal.Press($"Take out: {Name(0)}");
        Assert.Contains("required by the host", (await Roster("Chess")).Words, StringComparison.Ordinal);
        await chess.Open(chess.Page.Address.PathAndQuery);
        await chess.Press($"Take out: {Name(0)}");
        Assert.Contains("Math help", OwnSessions(await Look(ann)), StringComparison.Ordinal);
        await help.Open(help.Page.Address.PathAndQuery);
        await help.Press($"Take out: {Name(0)}");
        Assert.Contains("Chess", OwnSessions(await Look(ann)), StringComparison.Ordinal);
        Assert.Contains(ann.Page.Document.QuerySelectorAll("button"), button => button.TextContent.StartsWith("Leave", StringComparison.Ordinal));
        hosts.ForEach(one => one.Host.Dispose());
    }

    [Fact]
    public async Task A_template_is_used_an_activity_is_copied_changed_and_ended()
    {
        await SetUpPeriod();
        await Principal.Open($"{Flex}/activities/new");
        var document = Principal.Page.Document;
        var (room, lead) = (document.QuerySelectorAll("#room option")[1].GetAttribute("value")!, document.QuerySelectorAll("#lead option")[1].GetAttribute("value")!);
        await Principal.Press("Save the activity", ("Activity.Title", "Book club"), ("Activity.Tags", "Reading, Quiet"), ("Activity.Period", "template"), ("Activity.Room", room), ("Activity.Lead", lead));
        using var ann = await Student(0);
        Assert.DoesNotContain("Book club", (await ann.Open(Flex)).Words, StringComparison.Ordinal);

        await Principal.Open($"{Flex}/activities?whose=all");
        await Principal.Follow("Use it: Book club");
        Assert.Equal("Book club", Principal.Page.Document.QuerySelector("#title")!.GetAttribute("value"));
        await Principal.Press("Save the activity", ("Activity.Period", Principal.Page.Document.QuerySelectorAll("#period option")[1].GetAttribute("value")!));
        Assert.Contains("Book club", (await ann.Open(Flex)).Words, StringComparison.Ordinal);

        await Principal.Open($"{Flex}/activities?whose=all");
        await Principal.Follow("Change Book club");
        await Principal.Press("Save the activity", ("Activity.Title", "Poetry club"));
        Assert.Contains("Poetry club", (await ann.Open(Flex)).Words, StringComparison.Ordinal);
        await Principal.Open($"{Flex}/activities?whose=all");
        await Principal.Follow("Copy Poetry club");
        await Principal.Press("Save the activity", ("Activity.Title", "Prose club"), ("Activity.Lead", Principal.Page.Document.QuerySelectorAll("#lead option")[2].GetAttribute("value")!));
        Assert.Contains("Prose club", (await ann.Open(Flex)).Words, StringComparison.Ordinal);

        await Principal.Open($"{Flex}/activities?whose=all");
        await Principal.Follow("Change Prose club");
        await Principal.Follow("End this activity");
        await Principal.Press("End it");
        Assert.DoesNotContain("Prose club", (await ann.Open(Flex)).Words, StringComparison.Ordinal);
    }

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
        Assert.Equal($"{Name(1)} is here, late.", (await Principal.Press("They’re here", ("number", number[Name(1)]))).Notice);
        var row = Principal.Page.Document.QuerySelectorAll(".seats > li").Single(one => one.TextContent.Contains(Name(2), StringComparison.Ordinal));
        await Principal.Press(row.QuerySelectorAll("button").Single(button => button.TextContent == "Absent").Id!);
        Assert.Contains("1 present, 1 late, 1 absent", Principal.Page.Words, StringComparison.Ordinal);

        GoTo(14, 0);
        Assert.Contains("You missed 1 session, so a teacher signs you up for now.", await Refusal(cem, "Chess"), StringComparison.Ordinal);
        Assert.Contains("You’re in Chess", await Refusal(ben, "Chess"), StringComparison.Ordinal);
        var missed = await Principal.Open($"{Flex}/no-shows");
        Assert.Contains(Name(2), missed.Words, StringComparison.Ordinal);
        Assert.Contains("by staff only", missed.Words, StringComparison.Ordinal);
        Assert.Contains("Absent", (await cem.Open($"{Flex}/history")).Words, StringComparison.OrdinalIgnoreCase);
        await Principal.Open($"{Flex}/participation");
        Assert.Contains("Chess", Principal.Page.Words, StringComparison.Ordinal);
    }

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
        Assert.Contains(senior.Page.Document.QuerySelectorAll("button"), button => button.TextContent.StartsWith("Leave", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_holds_an_activity_back_calls_it_off_and_lets_it_take_place_after_all()
    {
        await SetUpPeriod();
        await OfferForSomeone("Chess", host: 1, room: 1);
        await OfferForSomeone("Robotics", host: 2, room: 2);
        using var ann = await Student(0);
        using var ben = await Student(1);
        await SignUp(ann, "Chess");
        await Roster("Chess");
        await Principal.Press("Take nobody for now");
        Assert.Contains("You can’t sign up for this right now.".Replace('’', '\''), await Refusal(ben, "Chess"), StringComparison.Ordinal);
        await Principal.Press("Take sign-ups again");

        await Principal.Follow("Call it off that day");
        Assert.Equal(400, (await Principal.Press("Call it off")).Status);
        await Principal.Press("Call it off", ("Why", "Ms. Rivera is out"));
        Assert.Contains("Called off (Ms. Rivera is out)", (await ann.Open(Flex)).Words, StringComparison.Ordinal);
        Assert.Contains("Chess", (await ann.Open($"{Lincoln}/notices")).Words, StringComparison.Ordinal);
        await Roster("Chess");
        await Principal.Press("Let it take place after all");
        Assert.Contains("You’re in Chess", await Refusal(ann, "Chess"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_without_a_seat_are_found_placed_at_one_tap_assigned_and_taken_as_a_file()
    {
        await SetUpPeriod();
        await OfferForSomeone("Chess", host: 1, room: 1);
        await OfferForSomeone("Robotics", host: 2, room: 2);
        await Principal.Open($"{Flex}/week");
        var all = await Principal.Open(Principal.Page.Document.QuerySelector("a[href$='/unfilled']")!.GetAttribute("href")!);
        var count = int.Parse(all.Document.QuerySelector("h1")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
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
        await substitute.Press("Start my day", ("Code", System.Text.RegularExpressions.Regex.Match(slip.Words, "[0-9]{4} [0-9]{4}|[A-Z0-9]{4}-[A-Z0-9]{4}|[0-9]{8}").Value));
        return substitute;
    }

    private async Task<Shown> Add(Visitor host, string title, string how)
    {
        await host.Open($"{Flex}/mine");
        await host.Follow(title);
        await host.Follow("Add students");
        return await host.Press(how, ("Who.List", Name(0)));
    }

    private async Task CallOff((string, string) typed)
    {
        await Principal.Open($"{Flex}/week");
        await Principal.Open(Principal.Page.Document.QuerySelector("a[href$='/call-off']")!.GetAttribute("href")!);
        await Principal.Press("Call it off", typed);
    }

    private static async Task<Visitor> Look(Visitor student)
    {
        await student.Open(Flex);
        return student;
    }

    /// <summary>What a student reads who tries to sign up in the next session that is open.</summary>
    private static async Task<string> Refusal(Visitor student, string title)
    {
        await student.Open(Flex);
        await student.Press($"Sign up: {title}");
        return Said(student);
    }

    private static string Me(Visitor staff) => staff.Page.Document.QuerySelector(".me .name")!.TextContent;

    private static string Number(Shown person) => System.Text.RegularExpressions.Regex.Match(person.Words, "[0-9]{5,}").Value;
}
