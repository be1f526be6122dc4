using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using SmartPass.SiteTesting;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>Every page of every role: WCAG 2.2 AA as far as a machine can tell, light and dark, and nothing wider than the narrowest screen.</summary>
[Collection(nameof(PreparedSchool))]
public sealed class AccessibilityTests(Chromium chromium, PreparedSchool school) : InSchoolTests(chromium, school)
{
    [Fact]
    public async Task Pages_for_strangers_are_without_fault()
    {
        await using var empty = await Site.Start();
        var first = await Enter(empty.Address, "first");
        await first.Open("/setup");
        var faults = new List<string>(await PageCheck.Faults(first.Page, Screen.Desktop));

        var stranger = await Enter(School.Site.Address, "stranger");
        var seen = await Walk.From(stranger, ["/sign-in"], "/", async page => faults.AddRange([.. await PageCheck.Faults(page, Screen.Desktop), .. await PageCheck.Faults(page, Screen.Phone)]));
        Assert.Contains("/start", seen);

        stranger.Expect("404 (Not Found)");
        await stranger.Open("/error/404");
        faults.AddRange(await PageCheck.Faults(stranger.Page, Screen.Phone));
        await stranger.Open("/start");
        await stranger.Field("User name").FillAsync(School.AClass().Neighbor.UserName);
        await stranger.Field("First code").FillAsync("AAAA-BBBB-CCCC");
        stranger.Expect("400 (Bad Request)");
        await stranger.Button("Go on").ClickAsync();
        await Expect(stranger.Page.Locator(".validation-summary-errors, .field-validation-error").First).ToBeVisibleAsync();
        faults.AddRange(await PageCheck.Faults(stranger.Page, Screen.Phone));
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Pages_for_the_district_are_without_fault() =>
        await NothingIsWrong(
            await Enter("district", School.DistrictIT, null), "/", ["/district", "/account/password"],
            ["/district", "/district/rosters", "/district/schools", "/district/schools/*", "/district/consent", "/district/staff", "/account", "/account/password"]);

    [Fact]
    public async Task Pages_for_an_administrator_are_without_fault()
    {
        var @class = School.AClass();
        var (student, teacher) = await SomeoneIsOut(@class);
        var neighbor = await Enter("neighbor", @class.Neighbor, "/now");
        await neighbor.Button("Nurse").ClickAsync();
        await Expect(neighbor.Heading("Asking")).ToBeVisibleAsync();
        var administrator = await Enter("administrator", School.Administrator, null);
        await NothingIsWrong(administrator, School.At("/board"), [School.At("/board")], ["/board"]);
        await NothingIsWrong(administrator, School.At("/my-room"), [School.At("/my-room")], ["/my-room"]);
        await neighbor.Button("Never mind").ClickAsync();
        await student.Button("I'm back").ClickAsync();
        await Expect(student.Heading("Hi ")).ToBeVisibleAsync();
        await Expect(teacher.Page.Locator(".ticket")).ToHaveCountAsync(0);

        // All other pages are alike whoever is out, and reading them takes longer than a request waits.
        await NothingIsWrong(
            administrator, School.At("/"), [School.At("/rooms/1/retire"), School.At("/rooms/1/close"), School.At("/accounts?q=a")],
            ["/board", "/settings", "/rooms", "/rooms/*", "/rooms/new", "/rooms/*/retire", "/rooms/*/close", "/rooms/classes", "/rooms/starter", "/rooms/import", "/rooms/from-roster", "/schedules",
                "/schedules/calendar", "/schedules/import", "/schedules/lunches", "/schedules/class-periods", "/schedules/day-types/new", "/schedules/day-types/*", "/people", "/people/*", "/people/*/access",
                "/accounts", "/accounts/add", "/rules", "/id", "/scan", "/ids", "/ids/design/student", "/ids/design/staff", "/ids/photos", "/ids/photos/*", "/ids/photos/import", "/ids/print",
                "/ids/batches", "/ids/batches/log", "/ids/printers", "/ids/refused"]);
    }

    [Fact]
    public async Task Pages_for_a_teacher_are_without_fault()
    {
        var @class = School.AClass();
        var (student, teacher) = await SomeoneIsOut(@class);
        var neighbor = await Enter("neighbor", @class.Neighbor, "/now");
        await neighbor.Button("Nurse").ClickAsync();
        await Expect(teacher.Button($"Let go {@class.Neighbor.Name}")).ToBeVisibleAsync();
        var passes = await teacher.Page.Locator("a[href*='/passes/']").EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname).filter(path => /[0-9]$/.test(path))");
        await NothingIsWrong(teacher, School.At("/my-room"), [School.At("/my-room")], ["/my-room"]);
        await neighbor.Button("Never mind").ClickAsync();
        await student.Button("I'm back").ClickAsync();
        await Expect(student.Heading("Hi ")).ToBeVisibleAsync();
        await NothingIsWrong(teacher, School.At("/"), [School.At("/my-room"), passes[0]], ["/my-room", "/passes/*", "/rooms", "/people", "/scan", "/id"]);
    }

    [Fact]
    public async Task Pages_for_a_student_are_without_fault()
    {
        var @class = School.AClass();
        var (student, _) = await SomeoneIsOut(@class);
        var faults = new List<string>(await PageCheck.Faults(student.Page, Screen.Phone));
        await student.Button("I'm back").ClickAsync();
        await Expect(student.Heading("Hi ")).ToBeVisibleAsync();
        var waiting = await Enter("waiting", @class.Neighbor, "/now", Screen.Phone);
        await waiting.Button("Nurse").ClickAsync();
        await Expect(waiting.Heading("Asking")).ToBeVisibleAsync();
        faults.AddRange(await PageCheck.Faults(waiting.Page, Screen.Phone));
        await waiting.Button("Never mind").ClickAsync();
        await Expect(waiting.Button("Nurse")).ToBeEnabledAsync();
        Assert.Empty(faults);

        await NothingIsWrong(
            student, School.At("/"), [School.At("/now"), School.At("/now/where")], ["/now", "/now/where", "/now/search", "/now/to/*", "/my-passes", "/id"], Screen.Phone);
    }

    private static async Task NothingIsWrong(Person person, string stayIn, string[] starts, string[] atLeast, params ViewportSize[] more)
    {
        var faults = new List<string>();
        var seen = await Walk.From(person, starts, stayIn, async page =>
        {
            foreach (var screen in more.Prepend(Screen.Desktop))
            {
                faults.AddRange(await PageCheck.Faults(page, screen));
            }
        });
        Assert.Empty(atLeast.Except(seen));
        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Distinct()));
    }

    private async Task<(Person Student, Person Teacher)> SomeoneIsOut(ClassInSession @class)
    {
        var student = await Enter("student", @class.Student, "/now", Screen.Phone);
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");
        await student.Button("Nurse").ClickAsync();
        await teacher.Button($"Let go {@class.Student.Name}").ClickAsync();
        await Expect(student.Button("I'm back")).ToBeVisibleAsync();
        return (student, teacher);
    }
}
