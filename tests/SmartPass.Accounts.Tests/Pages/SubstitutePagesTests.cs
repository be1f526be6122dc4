using System.Net;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Pages;

public sealed class SubstitutePagesTests
{
    private const string Lincolns = "/lincoln-high/substitutes";

    [Fact]
    public async Task The_office_gives_a_code_the_substitute_starts_the_day_with_it_and_is_out_when_it_is_taken_back()
    {
        await using var site = await WayInTests.WithRivera();
        var park = await WayInTests.SignedIn(site, "dana.park");
        var code = await Code(park);
        Assert.Contains("Pat Doe", park.Text, StringComparison.Ordinal);
        Assert.Contains("http://localhost/substitute", park.Text, StringComparison.Ordinal);

        var pat = site.Visit();
        await pat.Get("/sign-in");
        Assert.NotNull(pat.Page.QuerySelector("a[href='/substitute']"));
        Assert.Equal(HttpStatusCode.OK, await pat.Get("/substitute"));
        Assert.Equal(HttpStatusCode.BadRequest, await pat.Press("Start my day", ("Code", "0000-0000")));
        Assert.Contains("That code is not good now", pat.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await pat.Press("Start my day", ("Code", code.ToLowerInvariant())));
        Assert.Equal("/lincoln-high/", pat.Location);
        Assert.Equal(HttpStatusCode.OK, await pat.Get("/lincoln-high/account"));
        Assert.Contains("Pat Doe (substitute)", pat.Text, StringComparison.Ordinal);
        Assert.Contains("Substitute for Ana Rivera, today", pat.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await pat.Get("/roosevelt/account"));
        Assert.Equal(HttpStatusCode.Forbidden, await pat.Get(Lincolns));

        await park.Get(Lincolns);
        Assert.Contains("on now", park.Text, StringComparison.Ordinal);
        Assert.Contains("Signed in", park.Text, StringComparison.Ordinal);
        await park.Get(park.Page.QuerySelector("a[href$='/end']")!.GetAttribute("href")!);
        Assert.Contains("Take back the day code of Pat Doe?", park.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Take it back"));
        Assert.Equal(HttpStatusCode.Redirect, await pat.Get("/lincoln-high/account"));
        Assert.Contains("/sign-in", pat.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_midnight_the_browser_is_asked_to_sign_in()
    {
        await using var site = await WayInTests.WithRivera();
        var code = await Code(await WayInTests.SignedIn(site, "dana.park"));
        site.Clock.SetUtcNow(Lincoln.High.Instant(new DateOnly(2026, 10, 15), new TimeOnly(23, 58)));
        var pat = site.Visit();
        await pat.Get("/substitute");
        await pat.Press("Start my day", ("Code", code));
        Assert.Equal(HttpStatusCode.OK, await pat.Get("/lincoln-high/account"));
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Redirect, await pat.Get("/lincoln-high/account"));
        Assert.Contains("/sign-in", pat.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_said_in_place_and_what_was_typed_stays()
    {
        await using var site = await WayInTests.WithRivera();
        var park = await WayInTests.SignedIn(site, "dana.park");
        await Code(park);
        await park.Get($"{Lincolns}/add?covers={Lincoln.Rivera.Id}");
        Assert.Equal("2026-10-15", park.Page.QuerySelector("#FirstDay")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.BadRequest, await park.Press("Make a day code", ("GivenName", "Lee")));
        Assert.Contains("Say the last name", park.Page.QuerySelector("#FamilyName-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await park.Press("Make a day code", ("FamilyName", "Ray"), ("FirstDay", "2026-10-14")));
        Assert.Contains("Choose today or later", park.Page.QuerySelector("#FirstDay-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Lee", park.Page.QuerySelector("#GivenName")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.BadRequest, await park.Press("Make a day code", ("FirstDay", "2026-10-14"), ("LastDay", "not a day")));
        Assert.Equal(HttpStatusCode.BadRequest, await park.Press("Make a day code", ("FirstDay", "2026-10-15"), ("LastDay", "")));
        Assert.Contains("Pat Doe stands in for Ana Rivera then already", park.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_schools_staff_and_substitutes_are_not_there()
    {
        await using var site = await WayInTests.WithRivera();
        var far = Lincoln.Staff(700, "Far", "Away");
        site.Roster.Know(far, (Lincoln.Roosevelt, Role.Teacher));
        var park = await WayInTests.SignedIn(site, "dana.park");
        foreach (var path in new[] { $"{Lincolns}/add?covers={far.Id}", $"{Lincolns}/add?covers={Lincoln.Maya.Id}", $"{Lincolns}/99/end", "/roosevelt/substitutes", "/substitutes" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await park.Get(path));
        }

        await Code(park);
        await park.Get(Lincolns);
        var end = park.Page.QuerySelector("a[href$='/end']")!.GetAttribute("href")!;
        await WayInTests.GivePassword(site, Lincoln.Osei);
        var osei = await WayInTests.SignedIn(site, "kwame.osei");
        Assert.Equal(HttpStatusCode.OK, await osei.Get("/roosevelt/substitutes"));
        Assert.DoesNotContain("Pat Doe", osei.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await osei.Get(end.Replace("/lincoln-high/", "/roosevelt/", StringComparison.Ordinal)));
    }

    private static async Task<string> Code(Visitor park)
    {
        await park.Get($"{Lincolns}?q=rivera");
        Assert.Equal(HttpStatusCode.OK, await park.Get(park.Page.QuerySelector("a[href*='covers=']")!.GetAttribute("href")!));
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Make a day code", ("GivenName", "Pat"), ("FamilyName", "Doe")));
        await park.Follow();
        return park.Page.QuerySelector(".slip dd:last-of-type code")!.TextContent;
    }
}
