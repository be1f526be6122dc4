using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using SmartPass.Browser.Tests.Schools;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests;

/// <summary>A kiosk as students use it, with a scanner and with a network that comes and goes.</summary>
[Collection(nameof(PreparedSchool))]
public sealed class KioskTests(Chromium chromium, PreparedSchool school) : InSchoolTests(chromium, school)
{
    [Fact]
    public async Task A_student_scans_goes_and_is_back_and_a_tap_without_network_is_kept_and_sent_once()
    {
        var @class = School.AClass();
        var (number, pin) = await NumberAndPin(@class.Student);
        var kiosk = await PairedKiosk();
        var page = kiosk.Page;

        // A scanner types into what has the focus, whatever was touched last, and ends with Enter.
        await page.Locator(".kiosk-head").ClickAsync();
        await page.Keyboard.TypeAsync(number);
        await page.Keyboard.PressAsync("Enter");
        await Expect(kiosk.Page.Locator("#pin")).ToBeFocusedAsync();
        kiosk.Expect("400 (Bad Request)");
        await kiosk.Page.Locator("#pin").FillAsync("0000");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("That number and PIN do not go together.")).ToBeVisibleAsync();

        await Enter(kiosk, number, pin);
        await kiosk.Button("Lockers").ClickAsync();
        await Expect(kiosk.Heading("Go to Lockers")).ToBeVisibleAsync();
        await Expect(kiosk.Page.Locator("#number")).ToBeFocusedAsync();

        kiosk.Expect("ERR_INTERNET_DISCONNECTED");
        kiosk.Expect("htmx:");
        await page.Context.SetOfflineAsync(true);
        await Expect(page.GetByText("No network.")).ToBeVisibleAsync();
        await Expect(kiosk.Button("Next")).ToBeHiddenAsync();
        await page.Keyboard.TypeAsync(number);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync(pin);
        var clock = School.Site.Services.GetRequiredService<TimeProvider>();
        var tapped = clock.GetUtcNow();
        await kiosk.Button("I'm back").ClickAsync();
        await Expect(page.GetByText("Saved. It is sent when the network is back.")).ToBeVisibleAsync();
        var kept = await page.EvaluateAsync<string>("localStorage.getItem('smartpass-kept')");
        Assert.DoesNotContain(number, kept, StringComparison.Ordinal);
        Assert.Null(await Ended(@class.Student));

        await page.WaitForTimeoutAsync(2_500);
        var back = clock.GetUtcNow();
        await page.Context.SetOfflineAsync(false);
        await Expect(kiosk.Button("Next")).ToBeVisibleAsync();

        Assert.Null(await page.EvaluateAsync<string?>("localStorage.getItem('smartpass-kept')"));
        var ended = await Ended(@class.Student);
        Assert.NotNull(ended);
        Assert.InRange(ended.Value, tapped.AddMilliseconds(-1), back);
    }

    [Fact]
    public async Task Nothing_that_the_network_does_takes_away_what_a_student_is_typing()
    {
        const string Here = "**/kiosk?handler=here";
        var @class = School.AClass();
        var (number, pin) = await NumberAndPin(@class.Student);
        var kiosk = await PairedKiosk();
        var page = kiosk.Page;
        await Enter(kiosk, number, pin);
        await kiosk.Button("Lockers").ClickAsync();
        await Expect(page.Locator("#number")).ToBeFocusedAsync();

        // The kiosk asks whether the server is there, and the network goes before the answer has come.
        var asked = new TaskCompletionSource<IRoute>(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync(Here, asked.SetResult, new() { Times = 1 });
        await page.ReloadAsync();
        var question = await asked.Task;
        kiosk.Expect("ERR_INTERNET_DISCONNECTED");
        kiosk.Expect("htmx:");
        await page.Context.SetOfflineAsync(true);
        await Expect(page.GetByText("No network.")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync(number);
        await page.RunAndWaitForResponseAsync(() => question.FulfillAsync(new() { Status = 204 }), Here);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync(pin[..2]);

        await page.RunAndWaitForResponseAsync(() => page.Context.SetOfflineAsync(false), Here);
        await page.Keyboard.TypeAsync(pin[2..]);
        await page.RunAndWaitForResponseAsync(() => kiosk.Button("I'm back").ClickAsync(), "**/kiosk?handler=later");
        await Expect(kiosk.Button("Next")).ToBeVisibleAsync();

        Assert.NotNull(await Ended(@class.Student));
    }

    [Fact]
    public async Task A_kiosk_a_display_and_the_page_that_pairs_them_are_without_fault()
    {
        var kiosk = await PairedKiosk();
        var faults = new List<string>(await PageCheck.Faults(kiosk.Page, Screen.Tablet));
        faults.AddRange(await PageCheck.Faults(kiosk.Page, Screen.Phone));
        await kiosk.Open("/pair");
        faults.AddRange(await PageCheck.Faults(kiosk.Page, Screen.Phone));
        var office = await Enter("office", School.Administrator, "/devices");
        faults.AddRange(await PageCheck.Faults(office.Page, Screen.Desktop));
        await office.Field("Where it hangs").FillAsync("Main hallway");
        await office.Button("Make a code").Last.ClickAsync();
        await kiosk.Field("Code").FillAsync(await office.Page.Locator(".pairing-code").InnerTextAsync());
        await kiosk.Button("Pair").ClickAsync();
        await Expect(kiosk.Page.Locator("#display")).ToBeVisibleAsync();
        faults.AddRange(await PageCheck.Faults(kiosk.Page, Screen.Desktop));

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static async Task Enter(Person kiosk, string number, string pin)
    {
        await kiosk.Page.Locator("#number").FillAsync(number);
        await kiosk.Page.Keyboard.PressAsync("Enter");
        await kiosk.Page.Locator("#pin").FillAsync(pin);
        await kiosk.Page.Keyboard.PressAsync("Enter");
    }

    private async Task<(string Number, string Pin)> NumberAndPin(Account student)
    {
        const string Pin = "4071";
        var person = await Enter("student", student, "/account/pin");
        await person.Field("Your password").FillAsync(Account.Password);
        await person.Field("New PIN").FillAsync(Pin);
        await person.Field("The same PIN again").FillAsync(Pin);
        await person.Button("Keep this PIN").ClickAsync();
        await person.Page.WaitForURLAsync(url => !url.Contains("/pin", StringComparison.Ordinal));
        return ((await Facts(student)).Number!, Pin);
    }

    private async Task<PersonFacts> Facts(Account student)
    {
        await using var scope = School.Site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IPeople>().Students(School.School.Id, student.UserName)).Single(one => one.UserName == student.UserName);
    }

    /// <summary>When the student's only pass ended, by the database; null while it has not.</summary>
    private async Task<DateTimeOffset?> Ended(Account student)
    {
        var id = (await Facts(student)).Id;
        await using var scope = School.Site.Services.CreateAsyncScope();
        var ends = scope.ServiceProvider.GetRequiredService<DbSession>().Read(
            string.Create(CultureInfo.InvariantCulture, $"SELECT \"Ending_At\" FROM \"Passes_Pass\" WHERE \"StudentId\" = {id.Value}"), row => row.IsDBNull(0) ? (long?)null : row.GetInt64(0));
        return Assert.Single(ends) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
    }
}
