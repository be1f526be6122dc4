using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using ZXing;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>The digital ID on a phone, with a network that comes and goes, in front of a scanner.</summary>
[Collection(nameof(PreparedSchool))]
public sealed class DigitalIdTests(Chromium chromium, PreparedSchool school) : InSchoolTests(chromium, school)
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_student_shows_an_ID_whose_code_goes_on_at_every_step_and_proves_who_it_is()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, null, Screen.Phone);
        var page = student.Page;
        await page.Clock.InstallAsync();
        await Open(student);
        await Expect(student.Heading(@class.Student.Name)).ToBeVisibleAsync();
        Assert.Equal(Screen.Phone.Width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollHeight <= innerHeight"), "The ID is longer than the screen of a phone.");

        var first = await Read(student);
        var known = await Scan(first, "gate");
        Assert.Equal((@class.Student.Name, IdKind.Live), (known.Person.Name, known.Kind));
        Assert.Equal(12, (await Scanner.Read(page, BarcodeFormat.CODE_128))?.Length);

        var drawn = await Code(page).GetAttributeAsync("d");
        School.Clock.Advance(Step);
        await page.Clock.FastForwardAsync(31_000);
        await Expect(Code(page)).Not.ToHaveAttributeAsync("d", drawn!);
        var second = await Read(student);
        Assert.NotEqual(first, second);
        Assert.Equal(@class.Student.Name, (await Scan(second, "gate")).Person.Name);
    }

    [Fact]
    public async Task Once_opened_it_works_without_network_and_goes_on_by_the_server_when_it_is_back()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, null, Screen.Phone);
        var page = student.Page;
        await Open(student);
        await Expect(page.Locator("#own-id[data-keeping]")).ToBeVisibleAsync();
        await GoOffline(student);

        await page.ReloadAsync();
        await Expect(page.GetByText("Offline · made at")).ToBeVisibleAsync();
        await Expect(student.Heading(@class.Student.Name)).ToBeVisibleAsync();
        var known = await Scan(await Read(student), "library");
        Assert.Equal((@class.Student.Name, IdKind.Offline), (known.Person.Name, known.Kind));
        await Expect(page.Locator("#own-id")).ToHaveCSSAsync("display", "grid");
        Assert.True(await page.EvaluateAsync<bool>("document.fonts.check('16px Inter')"), "The font was not kept.");
        Assert.InRange(School.Clock.GetUtcNow().ToUnixTimeMilliseconds() - await page.EvaluateAsync<long>("Number(document.body.dataset.now)"), -2_000, 10_000);

        await page.Context.SetOfflineAsync(false);
        await Expect(page.GetByText("Offline · made at")).ToBeHiddenAsync();
        School.Clock.Advance(Step);
        await page.ReloadAsync();
        Assert.Equal(IdKind.Live, (await Scan(await Read(student), "library")).Kind);
    }

    [Fact]
    public async Task An_ID_that_is_on_the_screen_when_the_network_goes_makes_its_own_code_at_once()
    {
        var student = await Enter("student", School.AClass().Student, null, Screen.Phone);
        await Open(student);
        await Expect(student.Page.Locator("#own-id[data-keeping]")).ToBeVisibleAsync();
        await GoOffline(student);

        await Expect(student.Page.GetByText("Offline · made at")).ToBeVisibleAsync();

        Assert.Equal(IdKind.Offline, (await Scan(await Read(student), "gym")).Kind);
    }

    [Fact]
    public async Task Whoever_signs_out_leaves_nothing_of_it_in_the_browser()
    {
        var student = await Enter(School.Site.Address, "student", Screen.Phone);
        await SignIn.WithFirstCode(student, School.AClass().Neighbor);
        student.Expect("401 (Unauthorized)");
        var page = student.Page;
        await Open(student);
        await Expect(page.Locator("#own-id[data-keeping]")).ToBeVisibleAsync();
        Assert.NotEmpty(await Kept(page));
        var other = await student.AnotherTab();
        await other.GotoAsync("/sign-out");
        await other.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(other.GetByText("You are signed out.")).ToBeVisibleAsync();
        await other.WaitForFunctionAsync("async () => !(await caches.keys()).some(name => name.startsWith('smartpass-id:'))");

        // The ID that was still on the screen looks again at its next step, or as soon as the network comes back.
        await page.EvaluateAsync("void setTimeout(() => dispatchEvent(new Event('online')))");
        await Expect(student.Heading("Sign in")).ToBeVisibleAsync();
        await GoOffline(student);
        student.Expect("status of 503");
        await other.GotoAsync(School.At("/id"));
        await Expect(other.GetByText("Open your ID once a day with network.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_ID_is_without_fault_with_a_pass_under_way_and_for_staff()
    {
        var @class = School.AClass();
        var student = await Enter("student", @class.Student, "/now", Screen.Phone);
        var teacher = await Enter("teacher", @class.Teacher, "/my-room");
        await student.Button("Nurse").ClickAsync();
        await teacher.Button($"Let go {@class.Student.Name}").ClickAsync();
        await Expect(student.Button("I'm back")).ToBeVisibleAsync();
        await Open(student);
        await Expect(student.Page.GetByText("On a pass to Nurse")).ToBeVisibleAsync();
        await Open(teacher);
        await Expect(teacher.Page.GetByText("Teacher", new() { Exact = true })).ToBeVisibleAsync();

        var faults = new List<string>();
        foreach (var screen in (ViewportSize[])[Screen.Phone, Screen.Desktop])
        {
            faults.AddRange(await PageCheck.Faults(student.Page, screen));
            faults.AddRange(await PageCheck.Faults(teacher.Page, screen));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Distinct()));
    }

    private static ILocator Code(IPage page) => page.Locator(".own-id-qr path");

    private static Task<string[]> Kept(IPage page) => page.EvaluateAsync<string[]>("async () => (await caches.keys()).filter(name => name.startsWith('smartpass-id:'))");

    // A card is issued a moment after the roster came in, and the page waits for it by itself.
    private async Task Open(Person person)
    {
        await person.Open(School.At("/id"));
        await Expect(Code(person.Page)).ToBeAttachedAsync();
    }

    private static Task GoOffline(Person person)
    {
        person.Expect("ERR_INTERNET_DISCONNECTED");
        person.Expect("htmx:");
        return person.Page.Context.SetOfflineAsync(true);
    }

    private static async Task<string> Read(Person person)
    {
        var text = await Scanner.Read(person.Page, BarcodeFormat.QR_CODE);
        Assert.NotNull(text);
        return text;
    }

    /// <summary>What the school's own scanners make of it.</summary>
    private async Task<IdReading.Known> Scan(string text, string scanner)
    {
        await using var scope = School.Site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSchool>().Enter(School.School);
        return Assert.IsType<IdReading.Known>(await scope.ServiceProvider.GetRequiredService<IIdCodes>().Read(School.School.Id, text, new IdScanner(scanner, scanner, IdPurpose.Look)));
    }
}
