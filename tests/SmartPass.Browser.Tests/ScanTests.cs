using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>IDs in front of a camera: a student holds the phone, a monitor or a kiosk films it.</summary>
[Collection(nameof(PreparedSchool))]
public sealed class ScanTests(Chromium chromium, PreparedSchool school) : InSchoolTests(chromium, school)
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_monitor_films_a_students_phone_and_sees_who_it_is()
    {
        var @class = School.AClass();
        var student = await OwnId(@class.Student);
        Camera.Show(await Shown(student));
        var monitor = await Enter("monitor", School.Administrator, "/scan", Screen.Phone);

        await monitor.Button("Use the camera").ClickAsync();

        await Expect(monitor.Heading(@class.Student.Name)).ToBeVisibleAsync();
        await Expect(monitor.Page.GetByText("Live digital ID")).ToBeVisibleAsync();
        await Expect(monitor.Page.Locator(".scan-verdict")).ToContainTextAsync("No pass");
        await Expect(monitor.Page.Locator(".scan-nopass")).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("late"));
        await monitor.Button("Stop the camera").ClickAsync();
        await Expect(monitor.Page.Locator("video")).ToHaveCountAsync(0);
        Assert.Empty(await PageCheck.Faults(monitor.Page, Screen.Phone));
        Assert.Empty(await PageCheck.Faults(monitor.Page, Screen.Desktop));
    }

    [Fact]
    public async Task A_student_starts_and_ends_a_pass_at_a_kiosk_with_the_phone_alone()
    {
        var @class = School.AClass();
        var student = await OwnId(@class.Student);
        var kiosk = await PairedKiosk();
        Camera.Show(await Shown(student));
        await kiosk.Button("Use the camera").ClickAsync();
        await Expect(kiosk.Heading($"Hi {@class.Student.Name.Split(' ')[0]}")).ToBeVisibleAsync();
        Camera.Show(null);
        await kiosk.Button("Lockers").ClickAsync();
        await Expect(kiosk.Heading("Go to Lockers")).ToBeVisibleAsync();

        School.Clock.Advance(Step);
        await student.Page.ReloadAsync();
        Camera.Show(await Shown(student));
        // The camera goes on by itself where the last student used it.
        await kiosk.Open("/kiosk");
        await Expect(kiosk.Button("I'm back")).ToBeVisibleAsync();
        Camera.Show(null);
        await kiosk.Button("I'm back").ClickAsync();
        await Expect(kiosk.Heading("Welcome back")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_scanner_types_into_the_page_and_the_answer_takes_its_place()
    {
        var @class = School.AClass();
        var student = await OwnId(@class.Student);
        var code = await Scanner.Read(student.Page, ZXing.BarcodeFormat.QR_CODE);
        var monitor = await Enter("monitor", School.Administrator, "/scan", Screen.Desktop);

        await monitor.Page.Locator("#scan-text").FocusAsync();
        await monitor.Page.Keyboard.TypeAsync(code!);
        await monitor.Page.Keyboard.PressAsync("Enter");
        await Expect(monitor.Heading(@class.Student.Name)).ToBeVisibleAsync();
        await Expect(monitor.Page.Locator("#scan-text")).ToHaveValueAsync("");

        await monitor.Page.Keyboard.TypeAsync(code!);
        await monitor.Page.Keyboard.PressAsync("Enter");
        await Expect(monitor.Page.GetByText("This code was read here already.")).ToBeVisibleAsync();
        Assert.Empty(await PageCheck.Faults(monitor.Page, Screen.Phone));
    }

    private async Task<Person> OwnId(Account account)
    {
        var student = await Enter("student", account, null, Screen.Phone);
        await student.Open(School.At("/id"));
        await Expect(student.Page.Locator(".own-id-qr path")).ToBeVisibleAsync();
        return student;
    }

    private static Task<byte[]> Shown(Person student) => student.Page.Locator(".own-id-qr").ScreenshotAsync();
}
