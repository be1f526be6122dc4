using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>A refusal for an encounter and one for a full hallway are the same answer, byte for byte, to students, at kiosks and to staff without the permission.</summary>
public sealed class DiscretionTests(EncounterTown town) : IClassFixture<EncounterTown>, IAsyncLifetime
{
    private Visitor _student = null!;
    private Visitor _other = null!;
    private string _group = "";

    public async ValueTask InitializeAsync()
    {
        (_student, _other) = (await town.Student(0), await town.Student(1));
        _group = await town.Group($"Kept apart {Guid.NewGuid():n}", town.Name(0), town.Name(1));
        await EncounterTown.GoOut(_other);
    }

    public async ValueTask DisposeAsync()
    {
        await town.MostOut("");
        await town.Switch(_group, off: true);
        await EncounterTown.ComeBack(_other);
        _student.Dispose();
        _other.Dispose();
    }

    [Theory]
    [InlineData("Lockers")]
    [InlineData("Restroom 1F")]
    [InlineData("Nurse")]
    [InlineData("Library")]
    public async Task One_tap_by_a_script_and_by_a_plain_form(string place)
    {
        var now = await _student.Open($"{Town.Lincoln}/now");
        var tap = await InBoth(_student, () => _student.Send(EncounterTown.Tap(now, place)));
        Assert.Contains(EncounterTown.Generic, System.Net.WebUtility.HtmlDecode(tap), StringComparison.Ordinal);

        var plain = await InBoth(_student, () => _student.Send(Visitor.Pressing(now, place)));
        Assert.StartsWith("302", plain, StringComparison.Ordinal);
        await InBoth(_student, async () =>
        {
            await _student.PressOn(now, place);
            Assert.Contains(EncounterTown.Generic, _student.Page.Text.Replace("&#x27;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
            return await _student.Send(new HttpRequestMessage(HttpMethod.Get, _student.Page.Address));
        });
    }

    [Fact]
    public async Task The_page_of_a_place_with_minutes_a_message_and_urgency()
    {
        await _student.Open($"{Town.Lincoln}/now/search?q=lock");
        var page = await _student.Follow("Lockers");

        await InBoth(_student, () => _student.Send(Visitor.Pressing(page, "Start", ("Minutes", "7"), ("Message", "My book"))));
    }

    [Fact]
    public async Task Polls_of_the_first_screen_and_what_is_kept_of_passes()
    {
        var now = await _student.Open($"{Town.Lincoln}/now");
        foreach (var address in new[] { "/now?handler=region", "/now", "/my-passes", "/notices", "/now/search?q=", "/account" })
        {
            await InBoth(_student, async () =>
            {
                await _student.Send(EncounterTown.Tap(now, "Lockers"));
                return await _student.Send(new HttpRequestMessage(HttpMethod.Get, Town.Lincoln + address));
            });
        }
    }

    [Fact]
    public async Task At_a_kiosk()
    {
        var (name, number, pin) = town.Devices.AStudent();
        var group = await town.Group($"At the kiosk {Guid.NewGuid():n}", name, town.Name(1));
        await town.Switch(_group, off: true);
        using var kiosk = await town.Devices.Kiosk();
        await kiosk.Press("Next", ("Number", number));
        var me = await kiosk.Press("Next", ("pin", pin));
        foreach (var place in new[] { "Lockers", "Restroom 1F", "Nurse" })
        {
            await InBoth(null, () => kiosk.Send(Visitor.Pressing(me, place)), group);
            var said = await InBoth(null, async () =>
            {
                await kiosk.PressOn(me, place);
                return await kiosk.Send(new HttpRequestMessage(HttpMethod.Get, kiosk.Page.Address));
            }, group);
            Assert.DoesNotContain(town.Name(1), said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_teacher_who_may_not_see_is_told_and_shown_the_same_on_every_way()
    {
        await EncounterTown.ComeBack(_other);
        var asked = _student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        await _student.Press("Nurse");
        await EncounterTown.GoOut(_other);
        using var teacher = await town.Town.SignIn(Town.Lincoln, "Staff", asked);
        await SeesNotice(teacher);
        var room = await teacher.Open($"{Town.Lincoln}/my-room");
        var details = room.Document.QuerySelector(".ask .who")!.GetAttribute("href")!;

        Assert.Contains("Please try again later", await InBoth(teacher, () => teacher.Send(EncounterTown.Tap(room, $"Let go {town.Name(0)}"))), StringComparison.Ordinal);
        await InBoth(teacher, () => teacher.Send(Visitor.Pressing(room, $"Let go {town.Name(0)}")));
        var one = await teacher.Open(details);
        Assert.StartsWith("400", await InBoth(teacher, () => teacher.Send(Visitor.Pressing(one, "Let go"))), StringComparison.Ordinal);
        var tried = (await teacher.Open(details)).Document.QuerySelectorAll("li").Select(line => line.TextContent).Where(line => line.Contains("It could not start", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, tried.Count);
        Assert.All(tried, line => Assert.Contains(EncounterTown.Generic, line, StringComparison.Ordinal));
        await InBoth(teacher, () => teacher.Send(new HttpRequestMessage(HttpMethod.Get, $"{Town.Lincoln}/notices")));
        await _student.Open($"{Town.Lincoln}/now");
        await _student.Press("Never mind");

        await InBoth(teacher, async () =>
        {
            await teacher.Open($"{Town.Lincoln}/passes/new");
            await teacher.Press("Find", ("Who.Text", town.Name(0)));
            await teacher.Press("Make the pass", ("Order.Place", "Lockers"));
            Assert.Contains(EncounterTown.Generic, teacher.Page.Words, StringComparison.Ordinal);
            return await teacher.Send(new HttpRequestMessage(HttpMethod.Get, teacher.Page.Address));
        });
    }

    /// <summary>Is told of the request, and has seen it: it comes up in the middle of nothing below.</summary>
    private async Task SeesNotice(Visitor teacher)
    {
        for (var look = 0; look < 600 && !(await teacher.Open($"{Town.Lincoln}/notices")).Words.Contains(town.Name(0), StringComparison.Ordinal); look++)
        {
        }

        await teacher.Press("Mark all as seen");
    }

    /// <summary>The same request while the group keeps them apart, and while the hallway is full.</summary>
    /// <param name="person">Who asks; has read what the last act had to say.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="group">The group that keeps them apart.</param>
    private async Task<string> InBoth(Visitor? person, Func<Task<HttpResponseMessage>> request, string? group = null)
    {
        await town.MostOut("");
        await town.Switch(group ?? _group, off: false);
        var encounter = await Ask();
        await town.Switch(group ?? _group, off: true);
        await town.MostOut("1");
        var full = await Ask();
        Assert.Equal(encounter, full);
        return encounter;

        async Task<string> Ask()
        {
            await (person?.Open($"{Town.Lincoln}/") ?? Task.CompletedTask);
            return await Exact.Of(await request());
        }
    }
}
