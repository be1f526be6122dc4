using Microsoft.Playwright;
using SmartPass.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace SmartPass.Browser.Tests.Schools;

[CollectionDefinition(nameof(PreparedSchool))]
public sealed class InSchool : ICollectionFixture<PreparedSchool>;

/// <summary>Tests whose people are signed in at the prepared school.</summary>
public abstract class InSchoolTests(Chromium chromium, PreparedSchool school) : BrowserTests(chromium)
{
    private protected PreparedSchool School { get; } = school;

    /// <summary>Someone of the school, signed in, with a page of the school open.</summary>
    private protected async Task<Person> Enter(string name, Account account, string? path, ViewportSize? screen = null)
    {
        var session = await School.SessionOf(account, () => Enter(School.Site.Address, name + " signing in"));
        var person = await Enter(School.Site.Address, name, screen, session);
        if (path is not null)
        {
            await person.Open(School.At(path));
        }

        return person;
    }

    /// <summary>A browser that the office made the kiosk of the Library.</summary>
    private protected async Task<Person> PairedKiosk()
    {
        var office = await Enter("office", School.Administrator, "/devices");
        await office.Page.GetByLabel("Room it stands in").SelectOptionAsync(new SelectOptionValue { Label = "Library" });
        await office.Button("Make a code").First.ClickAsync();
        var code = await office.Page.Locator(".pairing-code").InnerTextAsync();
        var kiosk = await Enter(School.Site.Address, "kiosk", Screen.Tablet);
        await kiosk.Open("/pair");
        await kiosk.Field("Code").FillAsync(code);
        await kiosk.Button("Pair").ClickAsync();
        await Expect(kiosk.Heading("Library")).ToBeVisibleAsync();
        return kiosk;
    }
}
