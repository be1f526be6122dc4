using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>The pages of Flex behind its lists: forms, rosters and attendance, without fault and by keyboard alone.</summary>
[Collection(nameof(PreparedSchool))]
public sealed class FlexPagesTests(Chromium chromium, PreparedSchool school) : InSchoolTests(chromium, school)
{
    private static readonly ViewportSize[] Screens = [Screen.Desktop, Screen.Phone];

    private readonly List<string> _faults = [];

    [Fact]
    public async Task Pages_of_flex_behind_its_lists_are_without_fault()
    {
        var @class = School.AClass();
        var administrator = await Enter("administrator", School.Administrator, "/flex/periods/new");
        await Offer(administrator, @class, "Chess", "Pottery", School.Counselor);
        await administrator.Open(School.At("/flex/periods"));
        var period = administrator.Page.Locator(".flex-periods > li", new() { HasText = "Chess time" });
        await LookAt(administrator, period.Locator("a[href$='/edit']"), period.Locator("a[href$='/end']"));
        await administrator.Open(School.At("/flex/activities?whose=all"));
        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "Change Pottery" }).ClickAsync();
        await Expect(administrator.Heading("Change the activity")).ToBeVisibleAsync();
        await Look(administrator);
        await LookAt(administrator, administrator.Page.Locator("main a[href$='/end']"));

        await administrator.Open(School.At("/flex/week"));
        var today = Session(administrator, "Chess");
        var roster = await Address(Roster(today, "Chess"));
        await LookAt(administrator, today.Locator("a[href$='/unfilled']"), today.Locator("a[href$='/call-off']"));

        var student = await Enter("student", @class.Student, null, Screen.Phone);
        foreach (var path in (string[])["/now", "/flex", "/flex/history", "/flex/calendar"])
        {
            await Look(student, School.At(path));
        }

        await student.Button("Make my calendar address").ClickAsync();
        await Expect(student.Page.Locator("#feed")).ToBeVisibleAsync();
        await Look(student);

        var host = await Enter("host", @class.Teacher, null);
        await Look(host, roster);
        await AskFor(host, @class);
        await host.Button("All present").ClickAsync();
        await Expect(host.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "2 present" })).ToBeVisibleAsync();
        await host.Page.Locator(".seats summary").First.ClickAsync();
        await Look(host);
        await Look(host, roster + "/call-off");
        await administrator.Open(roster);
        await administrator.Page.Locator(".seats summary").First.ClickAsync();
        await administrator.Page.GetByRole(AriaRole.Link, new() { Name = "Move to another" }).First.ClickAsync();
        await Expect(administrator.Button("Move to Pottery")).ToBeVisibleAsync();
        await Look(administrator);

        await administrator.Open(School.At("/flex/week?from=2026-12-01"));
        await host.Open(await Address(Roster(Session(administrator, "Chess"), "Chess")));
        await AskFor(host, @class);
        await Expect(host.Button("All present")).ToHaveCountAsync(0);
        await Look(host);
        Assert.Empty(_faults.Distinct());
    }

    [Fact]
    public async Task A_host_takes_attendance_and_gets_to_a_move_by_keyboard_alone()
    {
        var @class = School.AClass();
        var administrator = await Enter("administrator", School.Administrator, "/flex/periods/new");
        await Offer(administrator, @class, "Origami", "Juggling", School.Administrator);
        await administrator.Open(School.At("/flex/week"));
        var host = await Enter("host", @class.Teacher, null);
        await host.Open(await Address(Roster(Session(administrator, "Origami"), "Origami")));
        await AskFor(host, @class);
        var row = host.Page.Locator(".seats > li").First;

        await Press(host, host.Button("All present"), "Enter");
        await Expect(host.Page.GetByRole(AriaRole.Button, new() { Name = "Present", Exact = true, Pressed = true })).ToHaveCountAsync(2);
        await Expect(host.Heading("Origami")).ToBeFocusedAsync();

        var absent = row.GetByRole(AriaRole.Button, new() { Name = "Absent" });
        await Press(host, absent, "Space");
        await Expect(absent).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(absent).ToBeFocusedAsync();

        var more = row.Locator("summary");
        await Press(host, more, "Enter");
        await Expect(more).ToBeFocusedAsync();
        await Press(host, row.GetByRole(AriaRole.Link, new() { Name = "Move to another" }), "Enter");
        await Expect(host.Heading("Move ")).ToBeVisibleAsync();
    }

    /// <summary>Two activities for the students of the class, the first led by their teacher, so soon that attendance may be taken.</summary>
    private async Task Offer(Person administrator, ClassInSession @class, string title, string other, Account otherHost)
    {
        var soon = School.School.Clock(School.Site.Services.GetRequiredService<TimeProvider>().GetUtcNow()).AddMinutes(10);
        var offer = new FlexOffer($"{title} time", Time(soon), Time(soon.AddMinutes(40)), @class.Student, @class.Neighbor);
        await offer.Plan(administrator, hours: 0);
        await administrator.Open(School.At("/flex/activities/new"));
        await offer.Add(administrator, title, seats: 12, @class.Teacher);
        await administrator.Open(School.At("/flex/activities/new"));
        await offer.Add(administrator, other, seats: 12, otherHost);

        static string Time(DateTimeOffset at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>From the roster to the roster, with the students of the class on it.</summary>
    private async Task AskFor(Person host, ClassInSession @class)
    {
        await host.Page.GetByRole(AriaRole.Link, new() { Name = "Add students" }).ClickAsync();
        await FlexOffer.PickStudents(host, @class.Student, @class.Neighbor);
        await Look(host);
        await host.Button("Ask for them").ClickAsync();
        await Expect(host.Page.Locator(".seats > li")).ToHaveCountAsync(2);
    }

    private async Task Look(Person person, string? path = null)
    {
        if (path is not null)
        {
            Assert.Equal(200, await person.Open(path));
        }

        foreach (var screen in Screens)
        {
            _faults.AddRange(await PageCheck.Faults(person.Page, screen));
        }
    }

    /// <summary>Goes to a button with Tab and presses it.</summary>
    private static async Task Press(Person person, ILocator button, string key)
    {
        await Expect(button).ToBeVisibleAsync();
        for (var tabs = 0; !await button.EvaluateAsync<bool>("button => button === document.activeElement"); tabs++)
        {
            Assert.True(tabs < 60, $"Tab does not get to {button}.");
            await person.Page.Keyboard.PressAsync("Tab");
        }

        await person.Page.Keyboard.PressAsync(key);
    }

    private async Task LookAt(Person person, params ILocator[] links)
    {
        foreach (var path in await Task.WhenAll(links.Select(Address)))
        {
            await Look(person, path);
        }
    }

    private static ILocator Session(Person staff, string activity) => staff.Page.Locator(".flex-session", new() { HasText = activity });

    private static ILocator Roster(ILocator session, string activity) => session.GetByRole(AriaRole.Link, new() { Name = activity, Exact = true });

    private static async Task<string> Address(ILocator link) => (await link.GetAttributeAsync("href"))!;
}
