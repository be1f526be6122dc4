using System.Net;
using System.Text.RegularExpressions;
using SmartPass.Kernel;
using SmartPass.SiteTesting;
using SmartPass.Testing;
using SmartPass.Web.Tests.Devices;

namespace SmartPass.Web.Tests.Ids;

/// <summary>IDs in front of scanners with scripts off: a monitor's page, the door of a room, a kiosk.</summary>
public sealed partial class ScanTests(DeviceTown devices) : IClassFixture<DeviceTown>
{
    private const string Id = $"{Town.Lincoln}/id";
    private const string Scan = $"{Town.Lincoln}/scan";

    private readonly Town _town = devices.Town;

    [Fact]
    public async Task A_monitor_sees_whether_a_student_may_be_here_and_a_code_counts_once()
    {
        var (name, number, _, student) = await AStudent();
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        await monitor.Open(Scan);

        var code = await Code(student);
        var without = await monitor.Press("Look", ("text", code));
        Assert.Equal(("No pass", name), Verdict(without));
        Assert.Contains("Live digital ID", without.Words, StringComparison.Ordinal);
        Assert.Matches("Should be in ?.*(Room|its room is not known)", without.Words);
        Assert.Equal("", without.Document.QuerySelector("#scan-text")!.GetAttribute("value") ?? "");

        var again = await monitor.Press("Look", ("text", code));
        Assert.Equal(400, again.Status);
        Assert.Contains("This code was read here already.", again.Words, StringComparison.Ordinal);

        await Go(student);
        NextCode();
        var onPass = await monitor.Press("Look", ("text", await Code(student)));
        Assert.Contains("On a pass", onPass.Words, StringComparison.Ordinal);
        Assert.Matches("[0-9]:[0-9]{2} ?left", onPass.Words);
        Assert.Contains("Number only. Compare the photo.", (await monitor.Press("Look", ("text", number))).Words, StringComparison.Ordinal);

        Assert.Contains("Pass ended", (await monitor.Press("End the pass")).Words, StringComparison.Ordinal);
        NextCode();
        await monitor.Open(Scan);
        Assert.Equal(("No pass", name), Verdict(await monitor.Press("Look", ("text", await Code(student)))));
        student.Dispose();
    }

    [Fact]
    public async Task A_lost_card_is_refused_at_once_and_stands_in_the_log()
    {
        var (name, _, _, student) = await AStudent();
        var lost = await CardOf(name);
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        await monitor.Open(Scan);
        Assert.Contains("Printed card. Compare the photo.", (await monitor.Press("Look", ("text", $"*{lost}*"))).Words, StringComparison.Ordinal);
        var live = await Code(student);

        await devices.Office.Follow("Lost card: revoke and replace");
        await devices.Office.Press("Revoke and replace", ("Why", "Lost"));

        foreach (var text in new[] { lost, live })
        {
            var refused = await monitor.Press("Look", ("text", text));
            Assert.Equal(400, refused.Status);
            Assert.Contains("This card was replaced and does not count any more.", refused.Words, StringComparison.Ordinal);
            Assert.DoesNotContain(name, refused.Words, StringComparison.Ordinal);
        }

        var log = await devices.Office.Open($"{Town.Lincoln}/ids/refused");
        Assert.Contains($"Replaced card {name} Hallway", log.Words, StringComparison.Ordinal);
        Assert.Contains(name, (await monitor.Press("Look", ("text", await Code(student)))).Words, StringComparison.Ordinal);
        Assert.NotEqual(lost, await CardOf(name));
        student.Dispose();
    }

    [Fact]
    public async Task At_the_door_of_the_room_where_a_pass_ends_the_scan_ends_it()
    {
        var (name, _, _, student) = await AStudent();
        await Go(student);
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        await monitor.Open(Scan);
        NextCode();
        var away = await monitor.Press("Look", ("text", await Code(student)));
        var from = Way().Match(away.Words).Groups[1].Value;
        Assert.True(from.Length > 0, away.Words);
        var door = away.Document.QuerySelectorAll("#at option").Single(option => option.TextContent == $"the door of {from}").GetAttribute("value");

        await monitor.Open($"{Scan}?at={door}");
        NextCode();
        Assert.Matches("(Welcome back|Arrived), ", (await monitor.Press("Look", ("text", await Code(student)))).Words);
        Assert.DoesNotContain(name, (await devices.Office.Open($"{Town.Lincoln}/board")).Words, StringComparison.Ordinal);
        student.Dispose();
    }

    [Fact]
    public async Task At_a_kiosk_the_live_code_is_enough_and_a_printed_card_needs_the_PIN()
    {
        var (name, _, pin, student) = await AStudent();
        using var kiosk = await devices.Kiosk();
        var code = await Code(student);
        await kiosk.Press("Next", ("Number", code));
        Assert.Contains($"Hi {name.Split(' ')[0]}", kiosk.Page.Words, StringComparison.Ordinal);
        await kiosk.Press("Lockers");

        using var other = await devices.Kiosk();
        var replayed = await other.Press("Next", ("Number", code));
        Assert.Equal(400, replayed.Status);
        Assert.Contains("That code was read already.", replayed.Words, StringComparison.Ordinal);

        var card = await CardOf(name);
        var asked = await other.Press("Next", ("Number", card));
        Assert.Contains("Your PIN", asked.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(name.Split(' ')[0], asked.Text, StringComparison.Ordinal);
        await other.Press("Next", ("pin", pin));
        Assert.StartsWith("Welcome back", (await other.Press("I'm back")).Words, StringComparison.Ordinal);
        student.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("99999999")]
    [InlineData("SP:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("SP7K2M9QX4TB")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_names_nobody_says_what_to_do_next_and_keeps_what_was_typed(string text)
    {
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        await monitor.Open(Scan);

        var shown = await monitor.Press("Look", ("text", text));

        Assert.Equal(400, shown.Status);
        Assert.Equal(text.Trim(), shown.Document.QuerySelector("#scan-text")!.GetAttribute("value") ?? "");
        Assert.True(shown.Has(".scan-refused .scan-why"));
    }

    [Fact]
    public async Task Whoever_tries_numbers_in_a_row_is_slowed_and_stands_in_the_log()
    {
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        await monitor.Open(Scan);
        var shown = monitor.Page;
        for (var number = 0; number < 13; number++)
        {
            shown = await monitor.Press("Look", ("text", $"7777{number:0000}"));
        }

        Assert.Contains("Too many tries in a row. Wait", shown.Words, StringComparison.Ordinal);
        Assert.Contains("Many tries in a row", (await devices.Office.Open($"{Town.Lincoln}/ids/refused?why=Guessing")).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_cannot_scan_and_another_schools_door_is_not_there()
    {
        var (_, _, _, student) = await AStudent();
        using var refused = await student.Send(new HttpRequestMessage(HttpMethod.Get, Scan));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var log = await student.Send(new HttpRequestMessage(HttpMethod.Get, $"{Town.Lincoln}/ids/refused"));
        Assert.Equal(HttpStatusCode.Forbidden, log.StatusCode);

        using var monitor = await _town.SignInAs(Role.HallMonitor);
        Assert.Equal(404, (await monitor.Open($"{Scan}?at=999999")).Status);
        student.Dispose();
    }

    private async Task<(string Name, string Number, string Pin, Visitor Signed)> AStudent()
    {
        await _town.IssueCards();
        var (name, number, pin) = devices.AStudent();
        return (name, number, pin, await _town.SignIn(Town.Lincoln, "Grade 10", name));
    }

    private static async Task<string> Code(Visitor student) => ShownCode.Of(await student.Open(Id));

    private void NextCode() => _town.Clock!.Advance(TimeSpan.FromSeconds(30));

    private static async Task Go(Visitor student)
    {
        await student.Open($"{Town.Lincoln}/now");
        await student.Press("Lockers");
    }

    /// <summary>The number of the valid card, as the office reads it on the person's page.</summary>
    private async Task<string> CardOf(string name)
    {
        await devices.Office.Open($"{Town.Lincoln}/people?q={Uri.EscapeDataString(name)}");
        await devices.Office.Open(devices.Office.Page.Document.QuerySelectorAll("a.who").First(link => link.TextContent.Contains(name, StringComparison.Ordinal)).GetAttribute("href")!);
        return Number().Match(devices.Office.Page.Words).Value;
    }

    private static (string, string) Verdict(Shown shown) => (shown.Document.QuerySelector(".scan-verdict")!.TextContent.Trim(), shown.Document.QuerySelector(".scan-who h2")!.TextContent.Trim());

    [GeneratedRegex("SP[0-9A-Z]{10}")]
    private static partial Regex Number();

    [GeneratedRegex("Pass ?(Room [0-9]+) ?Lockers")]
    private static partial Regex Way();
}
