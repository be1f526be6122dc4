using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Flex;

/// <summary>What hosts and administrators do about who is where in Flex, with scripts off.</summary>
public sealed class HostTests : FlexTown
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
        Assert.DoesNotContain(Buttons(ann), button => button.StartsWith("Leave", StringComparison.Ordinal));
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
        Assert.DoesNotContain(Buttons(chess), button => button.StartsWith("Take out", StringComparison.Ordinal));

        await Roster("Chess");
        await Principal.Press($"Take out: {Name(0)}");
        Assert.Contains("required by the host", (await Roster("Chess")).Words, StringComparison.Ordinal);
        await chess.Open(chess.Page.Address.PathAndQuery);
        await chess.Press($"Take out: {Name(0)}");
        Assert.Contains("Math help", OwnSessions(await Look(ann)), StringComparison.Ordinal);
        await help.Open(help.Page.Address.PathAndQuery);
        await help.Press($"Take out: {Name(0)}");
        Assert.Contains("Chess", OwnSessions(await Look(ann)), StringComparison.Ordinal);
        Assert.Contains(Buttons(ann), button => button.StartsWith("Leave", StringComparison.Ordinal));
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
        Assert.Contains("You can’t sign up for this right now.".Replace('’', '\''), await Try(ben, "Chess"), StringComparison.Ordinal);
        await Principal.Press("Take sign-ups again");

        await Principal.Follow("Call it off that day");
        Assert.Equal(400, (await Principal.Press("Call it off")).Status);
        await Principal.Press("Call it off", ("Why", "Ms. Rivera is out"));
        Assert.Contains("Called off (Ms. Rivera is out)", (await ann.Open(Flex)).Words, StringComparison.Ordinal);
        await Until(ann, $"{Lincoln}/notices", notices => notices.Words.Contains("Chess", StringComparison.Ordinal));
        await Roster("Chess");
        await Principal.Press("Let it take place after all");
        Assert.Contains("You’re in Chess", await Try(ann, "Chess"), StringComparison.Ordinal);
    }

    private async Task<Shown> Add(Visitor host, string title, string how)
    {
        await host.Open($"{Flex}/mine");
        await host.Follow(title);
        await host.Follow("Add students");
        return await host.Press(how, ("Who.List", Name(0)));
    }
}
