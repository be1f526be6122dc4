using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Pages;

public sealed class WayInTests
{
    private static readonly (string, string)[] District =
    [
        ("District", "Prairie District"), ("Zone", "America/Chicago"), ("GivenName", "Ida"), ("FamilyName", "Tan"), ("Email", "ida@prairie.example"),
        ("Password", AccountsWorld.Password), ("Again", AccountsWorld.Password),
    ];

    [Fact]
    public async Task Until_there_is_an_account_every_page_leads_to_the_set_up_and_then_none_does()
    {
        await using var site = await Site.Start();
        var ida = site.Visit();
        foreach (var path in new[] { "/sign-in", "/start", "/account", "/district/staff", "/lincoln-high/accounts" })
        {
            Assert.Equal(HttpStatusCode.Redirect, await ida.Get(path));
            Assert.Equal("/setup", ida.Location);
        }

        Assert.Equal(HttpStatusCode.OK, await ida.Get("/setup"));
        Assert.Equal(HttpStatusCode.BadRequest, await ida.Press("Set up", [.. District, ("Zone", "")]));
        Assert.Contains("Choose the district's time zone", ida.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await ida.Press("Set up", [.. District, ("Again", "something else")]));
        Assert.Equal("America/Chicago", ida.Page.QuerySelector("#Zone [selected]")!.GetAttribute("value"));
        Assert.Contains("That is not the same", ida.Text, StringComparison.Ordinal);
        Assert.Equal("Prairie District", ida.Page.QuerySelector("#District")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.BadRequest, await ida.Press("Set up", [.. District, ("Password", "too short"), ("Again", "too short")]));
        Assert.Equal(HttpStatusCode.Redirect, await ida.Press("Set up", District));
        Assert.Equal("/district", ida.Location);
        Assert.Equal(HttpStatusCode.OK, await ida.Get("/district/staff"));
        Assert.Contains("Ida Tan", ida.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await ida.Get("/setup"));
        Assert.Equal("/", ida.Location);
    }

    [Fact]
    public async Task Of_two_set_ups_the_second_is_told_so()
    {
        await using var site = await Site.Start();
        var (ida, late) = (site.Visit(), site.Visit());
        await ida.Get("/setup");
        await late.Get("/setup");
        await ida.Press("Set up", District);
        Assert.Equal(HttpStatusCode.Redirect, await late.Press("Set up", District));
        Assert.Equal("/sign-in", late.Location);
    }

    [Fact]
    public async Task Signing_in_goes_back_to_where_one_was_and_never_to_another_site()
    {
        await using var site = await WithRivera();
        var rivera = site.Visit();
        Assert.Equal(HttpStatusCode.Redirect, await rivera.Get("/lincoln-high/audit?act=x"));
        Assert.Equal("/sign-in?returnUrl=%2Flincoln-high%2Faudit%3Fact%3Dx", rivera.Location);
        await rivera.Follow();
        Assert.Equal(HttpStatusCode.BadRequest, await rivera.Press("Sign in", ("Name", "ana.rivera"), ("Password", "wrong words entirely")));
        Assert.Equal("ana.rivera", rivera.Page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, await rivera.Press("Sign in", ("Name", "ana.rivera"), ("Password", AccountsWorld.Password)));
        Assert.Equal("/lincoln-high/audit?act=x", rivera.Location);
        var cookie = rivera.Response.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("smartpass=", StringComparison.Ordinal));
        Assert.Contains("path=/; samesite=lax; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.Forbidden, await rivera.Follow());

        var other = site.Visit();
        await other.Get("/sign-in?returnUrl=https://evil.example/");
        await other.Press("Sign in", ("Name", "ana.rivera"), ("Password", AccountsWorld.Password));
        Assert.Equal("/", other.Location);
    }

    [Fact]
    public async Task A_cookie_kept_from_before_signing_out_is_worth_nothing()
    {
        await using var site = await WithRivera();
        var rivera = await SignedIn(site, "ana.rivera");
        var kept = rivera.CookiesNow;
        Assert.Equal(HttpStatusCode.OK, await rivera.Get("/account"));
        Assert.Contains("Lincoln High", rivera.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await rivera.Press("Sign out"));
        Assert.Contains("\"cache\"", rivera.Response.Headers.GetValues("Clear-Site-Data"));
        var thief = site.Visit();
        thief.Wear(kept);
        Assert.Equal(HttpStatusCode.Redirect, await thief.Get("/account"));
    }

    [Fact]
    public async Task Whose_account_was_erased_a_moment_ago_is_signed_out()
    {
        await using var site = await WithRivera();
        var rivera = await SignedIn(site, "ana.rivera");
        Assert.Equal(HttpStatusCode.OK, await rivera.Get("/account"));
        await site.With<AccountsDb, int>(db => db.Accounts.Where(row => row.Id == Lincoln.Rivera.Id).ExecuteDeleteAsync());

        Assert.Equal(HttpStatusCode.Redirect, await rivera.Get("/account"));
        Assert.Equal("/sign-in", rivera.Location);
        Assert.Equal(HttpStatusCode.OK, await rivera.Follow());
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_away_and_a_students_own_device_stays_thirty_days()
    {
        await using var site = await WithRivera();
        var rivera = await SignedIn(site, "ana.rivera", keep: true);
        site.Clock.Advance(TimeSpan.FromHours(11));
        Assert.Equal(HttpStatusCode.OK, await rivera.Get("/account"));
        site.Clock.Advance(TimeSpan.FromHours(13));
        Assert.Equal(HttpStatusCode.Redirect, await rivera.Get("/account"));

        var maya = await SignedIn(site, "maya.okafor", keep: true);
        site.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal(HttpStatusCode.OK, await maya.Get("/account"));
        site.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.Redirect, await maya.Get("/account"));
    }

    [Fact]
    public async Task A_first_code_leads_to_a_password_of_ones_own()
    {
        await using var site = await WithRivera();
        var slip = (await site.With<OpenAccounts, IReadOnlyList<Slip>>(act => act.Do([Lincoln.Jordan]))).Single();
        var jordan = site.Visit();
        await jordan.Get("/start?user=jordan.blake");
        Assert.Equal("jordan.blake", jordan.Page.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.BadRequest, await jordan.Press("Go on", ("Code", "0000-0000-0000")));
        Assert.Equal(HttpStatusCode.Redirect, await jordan.Press("Go on", ("Code", slip.Code)));
        Assert.Equal("/start/password", jordan.Location);
        await jordan.Follow();
        Assert.Equal(HttpStatusCode.BadRequest, await jordan.Press("Keep it", ("Password", "jordan blake jordan"), ("Again", "jordan blake jordan")));
        var words = jordan.Page.QuerySelector("code")!.TextContent;
        Assert.Equal(HttpStatusCode.Redirect, await jordan.Press("Use these five words"));
        Assert.Equal("/", jordan.Location);
        Assert.Equal(HttpStatusCode.OK, await jordan.Get("/account"));

        var again = site.Visit();
        await again.Get("/sign-in");
        Assert.Equal(HttpStatusCode.Redirect, await again.Press("Sign in", ("Name", "jordan.blake"), ("Password", words)));
        await again.Get("/start/password");
        Assert.Equal("/start", again.Location);
    }

    [Fact]
    public async Task Under_https_the_cookies_are_tied_to_this_host()
    {
        await using var site = await WithRivera();
        var rivera = site.Visit("https://localhost/");
        await rivera.Get("/sign-in");
        await rivera.Press("Sign in", ("Name", "ana.rivera"), ("Password", AccountsWorld.Password));
        var cookie = rivera.Response.Headers.GetValues("Set-Cookie").Single(set => set.StartsWith("__Host-smartpass=", StringComparison.Ordinal));
        Assert.Contains("path=/; secure; samesite=lax; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("__Host-smartpass-device=", rivera.CookiesNow, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await rivera.Get("/account"));
    }

    [Fact]
    public async Task A_forged_cookie_is_no_cookie()
    {
        await using var site = await WithRivera();
        var visitor = site.Visit();
        visitor.Wear("smartpass=forged; smartpass-device=forged; smartpass-start=forged");
        Assert.Equal(HttpStatusCode.Redirect, await visitor.Get("/account"));
        await visitor.Get("/start/password");
        Assert.Equal("/start", visitor.Location);
        await visitor.Get("/sign-in");
        Assert.Equal(HttpStatusCode.Redirect, await visitor.Press("Sign in", ("Name", "ana.rivera"), ("Password", AccountsWorld.Password)));
    }

    [Fact]
    public async Task Too_many_tries_are_told_how_long_to_wait_and_what_was_typed_stays()
    {
        await using var site = await WithRivera();
        var visitor = site.Visit();
        await visitor.Get("/sign-in");
        for (var guess = 0; guess < 10; guess++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, await visitor.Press("Sign in", ("Name", "ana.rivera"), ("Password", "wrong words entirely")));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await visitor.Press("Sign in", ("Name", "ana.rivera"), ("Password", AccountsWorld.Password)));
        Assert.Contains("Wait 30 seconds", visitor.Text, StringComparison.Ordinal);
        Assert.Equal("ana.rivera", visitor.Page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_first_password_can_be_typed_too()
    {
        await using var site = await WithRivera();
        var slip = (await site.With<OpenAccounts, IReadOnlyList<Slip>>(act => act.Do([Lincoln.Jordan]))).Single();
        var jordan = site.Visit();
        await jordan.Get("/start");
        await jordan.Press("Go on", ("Name", slip.UserName), ("Code", slip.Code));
        await jordan.Follow();
        Assert.Equal(HttpStatusCode.BadRequest, await jordan.Press("Keep it"));
        Assert.Contains("Choose a password.", jordan.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await jordan.Press("Keep it", ("Password", AccountsWorld.Password), ("Again", AccountsWorld.Password)));
        Assert.Equal("/", jordan.Location);
        Assert.Equal(HttpStatusCode.OK, await jordan.Get("/account"));
    }

    [Fact]
    public async Task Changing_the_password_keeps_this_browser_and_ends_the_others()
    {
        await using var site = await WithRivera();
        var (here, there) = (await SignedIn(site, "ana.rivera"), await SignedIn(site, "ana.rivera"));
        await here.Get("/account/password");
        Assert.Equal(HttpStatusCode.Redirect, await here.Press("Change it", ("Current", AccountsWorld.Password), ("Password", "nine bright kites drift"), ("Again", "nine bright kites drift")));
        Assert.Equal(HttpStatusCode.OK, await here.Get("/account"));
        Assert.Equal(HttpStatusCode.Redirect, await there.Get("/account"));
    }

    [Fact]
    public async Task A_poll_without_a_session_sends_the_whole_page_to_sign_in()
    {
        await using var site = await WithRivera();
        using var client = new HttpClient(((Microsoft.AspNetCore.TestHost.TestServer)site.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()).CreateHandler()) { BaseAddress = new Uri("http://localhost") };
        using var poll = new HttpRequestMessage(HttpMethod.Get, "/lincoln-high/accounts?handler=List");
        poll.Headers.Add("HX-Request", "true");
        poll.Headers.Add("HX-Current-URL", "http://localhost/lincoln-high/accounts?q=a");
        using var answer = await client.SendAsync(poll);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("/sign-in?returnUrl=%2Flincoln-high%2Faccounts%3Fq%3Da", answer.Headers.GetValues("HX-Redirect").Single());
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        await using var site = await WithRivera();
        var visitor = site.Visit();
        await visitor.Get("/sign-in");
        visitor.Page.QuerySelector("input[name=__RequestVerificationToken]")!.Remove();
        Assert.Equal(HttpStatusCode.BadRequest, await visitor.Press("Sign in", ("Name", "ana.rivera"), ("Password", AccountsWorld.Password)));
        Assert.DoesNotContain("smartpass=", visitor.CookiesNow, StringComparison.Ordinal);
    }

    internal static async Task<Site> WithRivera()
    {
        var site = await Site.Start();
        foreach (var person in new[] { Lincoln.Rivera, Lincoln.Maya, Lincoln.Park })
        {
            await GivePassword(site, person);
        }

        return site;
    }

    internal static async Task GivePassword(Site site, PersonFacts person)
    {
        var slip = (await site.With<OpenAccounts, IReadOnlyList<Slip>>(act => act.Do([person]))).Single();
        Assert.IsType<ChooseOutcome.Chosen>(await site.With<ChooseFirstPassword, ChooseOutcome>(act => act.Do(person.Id, FirstCode.Read(slip.Code)!, AccountsWorld.Password)));
    }

    internal static async Task<Visitor> SignedIn(Site site, string name, bool keep = false)
    {
        var visitor = site.Visit();
        await visitor.Get("/sign-in");
        Assert.Equal(HttpStatusCode.Redirect, await visitor.Press("Sign in", ("Name", name), ("Password", AccountsWorld.Password), ("Keep", keep ? "true" : "false")));
        return visitor;
    }
}
