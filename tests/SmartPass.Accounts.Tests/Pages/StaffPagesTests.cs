using System.Net;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Pages;

public sealed class StaffPagesTests
{
    [Fact]
    public async Task An_administrator_gives_codes_prints_them_and_downloads_them()
    {
        await using var site = await WayInTests.WithRivera();
        site.Roster.Know(Lincoln.Student(800, "=cmd", "\"Quote\""), (Lincoln.High, Role.Student));
        var park = await WayInTests.SignedIn(site, "dana.park");
        Assert.Equal(HttpStatusCode.OK, await park.Get("/lincoln-high/accounts"));
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Make 2 codes for Grade 10"));
        Assert.StartsWith("/lincoln-high/accounts/slips/", park.Location, StringComparison.Ordinal);
        var slips = park.Location!;
        Assert.Equal(HttpStatusCode.OK, await park.Get(slips));
        Assert.Equal(2, park.Page.QuerySelectorAll(".slip").Length);
        Assert.Contains("http://localhost/start", park.Text, StringComparison.Ordinal);
        var code = park.Page.QuerySelector(".slip dd:last-of-type code")!.TextContent;
        Assert.DoesNotContain(code, slips, StringComparison.Ordinal);
        await park.Get(slips + "?handler=Csv");
        var csv = await park.Response.Content.ReadAsStringAsync();
        Assert.Contains(code, csv, StringComparison.Ordinal);
        Assert.Contains("\"'=cmd \"\"Quote\"\"\"", csv, StringComparison.Ordinal);

        var rivera = await WayInTests.SignedIn(site, "ana.rivera");
        Assert.Equal(HttpStatusCode.Forbidden, await rivera.Get(slips));
        await park.Get(slips);
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Done"));
        Assert.Equal(HttpStatusCode.Redirect, await park.Get(slips));
    }

    [Fact]
    public async Task Access_is_changed_on_a_persons_page_and_told_in_the_audit()
    {
        await using var site = await WayInTests.WithRivera();
        var park = await WayInTests.SignedIn(site, "dana.park");
        var page = $"/lincoln-high/people/{Lincoln.Rivera.Id}/access";
        Assert.Equal(HttpStatusCode.OK, await park.Get(page));
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Give it", ("role", "HallMonitor")));
        Assert.Contains(park.Response.Headers.GetValues("Set-Cookie"), set => set.StartsWith("smartpass-notice=", StringComparison.Ordinal) && set.Contains("path=/;", StringComparison.Ordinal));
        await park.Get(page);
        Assert.Contains("Hall monitor", park.Page.QuerySelector("ul")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await park.Press("Give it", ("role", "DistrictIT")));
        await park.Get(page);
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Grant"));
        await park.Get(page);
        var rivera = await WayInTests.SignedIn(site, "ana.rivera");
        Assert.Equal(HttpStatusCode.OK, await park.Get(page + "/close"));
        Assert.Contains("Close the account of Ana Rivera?", park.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Close the account"));
        Assert.Equal(HttpStatusCode.NotFound, await park.Get(page + "/close"));
        Assert.Equal(HttpStatusCode.Redirect, await rivera.Get("/account"));

        await park.Get("/lincoln-high/audit?person=park&text=closed");
        Assert.Single(park.Page.QuerySelectorAll("tbody tr"));
        await park.Get("/lincoln-high/audit?text=100%25");
        Assert.Contains("Nothing matches", park.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ends_a_password_or_sessions_is_asked_by_name_first()
    {
        await using var site = await WayInTests.WithRivera();
        var park = await WayInTests.SignedIn(site, "dana.park");
        var rivera = await WayInTests.SignedIn(site, "ana.rivera");
        var page = $"/lincoln-high/people/{Lincoln.Rivera.Id}/access";
        await park.Get(page);
        Assert.Empty(park.Page.QuerySelectorAll("#sign-in ~ .buttons form"));

        Assert.Equal(HttpStatusCode.OK, await park.Get(page + "/sign-out"));
        Assert.Contains("Sign out Ana Rivera everywhere?", park.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await rivera.Get("/account"));
        await park.Press("Sign out everywhere");
        Assert.Equal(page, park.Location);
        Assert.Equal(HttpStatusCode.Redirect, await rivera.Get("/account"));

        rivera = await WayInTests.SignedIn(site, "ana.rivera");
        Assert.Equal(HttpStatusCode.OK, await park.Get(page + "/start-over"));
        Assert.Contains("Start over with a new first code for Ana Rivera?", park.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await rivera.Get("/account"));
        await park.Press("Make a new first code");
        Assert.StartsWith("/lincoln-high/accounts/slips/", park.Location, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await rivera.Get("/account"));
    }

    [Fact]
    public async Task A_first_account_is_made_at_once_but_an_old_page_starts_nobody_over_unasked()
    {
        await using var site = await WayInTests.WithRivera();
        var (park, other) = (await WayInTests.SignedIn(site, "dana.park"), await WayInTests.SignedIn(site, "dana.park"));
        var page = $"/lincoln-high/people/{Lincoln.Jordan.Id}/access";
        await other.Get(page);
        await park.Get(page);
        Assert.Equal(HttpStatusCode.NotFound, await park.Get(page + "/start-over"));
        await park.Get(page);
        await park.Press("Make an account");
        Assert.StartsWith("/lincoln-high/accounts/slips/", park.Location, StringComparison.Ordinal);

        await other.Press("Make an account");
        Assert.Equal(page + "/start-over", other.Location);
    }

    [Theory]
    [InlineData("/start-over")]
    [InlineData("/sign-out")]
    public async Task Nobody_asks_about_those_above_or_of_another_school(string question)
    {
        await using var site = await WayInTests.WithRivera();
        await site.With<OpenAccounts, IReadOnlyList<Slip>>(act => act.Do([Lincoln.Osei]));
        var park = await WayInTests.SignedIn(site, "dana.park");
        Assert.Equal(HttpStatusCode.Forbidden, await park.Get($"/lincoln-high/people/{Lincoln.Osei.Id}/access{question}"));
        Assert.Equal(HttpStatusCode.Forbidden, await park.Get($"/lincoln-high/people/{Lincoln.Park.Id}/access{question}"));
        Assert.Equal(HttpStatusCode.NotFound, await park.Get($"/lincoln-high/people/999999/access{question}"));
        Assert.Equal(HttpStatusCode.Forbidden, await (await WayInTests.SignedIn(site, "ana.rivera")).Get($"/lincoln-high/people/{Lincoln.Maya.Id}/access{question}"));
    }

    [Fact]
    public async Task Nobody_of_another_school_is_there()
    {
        await using var site = await WayInTests.WithRivera();
        var far = Lincoln.Staff(700, "Far", "Away");
        site.Roster.Know(far, (Lincoln.Roosevelt, Role.Teacher));
        var park = await WayInTests.SignedIn(site, "dana.park");
        foreach (var path in new[] { $"/lincoln-high/people/{far.Id}/access", "/lincoln-high/people/999999/access", "/lincoln-high/people/0/access", "/roosevelt/accounts", "/roosevelt/audit", "/accounts", "/lincoln-high/district/staff", "/lincoln-high/district/audit" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await park.Get(path));
        }

        Assert.Equal(HttpStatusCode.Forbidden, await park.Get("/district/staff"));
    }

    [Fact]
    public async Task District_IT_reads_what_concerns_the_district_and_no_schools_lines()
    {
        await using var site = await WayInTests.WithRivera();
        var park = await WayInTests.SignedIn(site, "dana.park");
        await park.Get("/lincoln-high/accounts/add");
        await park.Press("Add and make", ("GivenName", "Gus"), ("FamilyName", "Hale"), ("Role", "HallMonitor"));
        await site.With<MakeDistrictIT, NewDistrictITOutcome>(act => act.Do(Lincoln.Rivera.Id));
        var rivera = await WayInTests.SignedIn(site, "ana.rivera");
        Assert.Equal(HttpStatusCode.OK, await rivera.Get("/district/audit"));
        Assert.Contains("made Ana Rivera District IT", rivera.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gus Hale", rivera.Text, StringComparison.Ordinal);
        await rivera.Get("/district/audit?act=accounts.district-it-given");
        Assert.Single(rivera.Page.QuerySelectorAll("tbody tr"));
        await park.Get("/lincoln-high/audit");
        Assert.Contains("Gus Hale", park.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("District IT", park.Page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_someone_has_is_said_at_its_field()
    {
        await using var site = await WayInTests.WithRivera();
        var park = await WayInTests.SignedIn(site, "dana.park");
        (string, string)[] gus = [("GivenName", "Gus"), ("FamilyName", "Hale"), ("Email", "gus@x.org"), ("Role", "HallMonitor")];
        await park.Get("/lincoln-high/accounts/add");
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Add and make", gus));
        await park.Get("/lincoln-high/accounts/add");
        Assert.Equal(HttpStatusCode.BadRequest, await park.Press("Add and make", gus));
        Assert.Contains("There is someone with this address already: Gus Hale", park.Page.QuerySelector("#Email-error")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/lincoln-high/accounts")]
    [InlineData("/lincoln-high/accounts/add")]
    [InlineData("/lincoln-high/accounts/slips/1")]
    [InlineData("/lincoln-high/accounts/pins")]
    [InlineData("/lincoln-high/accounts/pins/slips/1")]
    [InlineData("/lincoln-high/substitutes")]
    [InlineData("/lincoln-high/substitutes/add")]
    [InlineData("/lincoln-high/substitutes/1/end")]
    [InlineData("/lincoln-high/substitutes/slips/1")]
    [InlineData("/lincoln-high/people/201/access")]
    [InlineData("/lincoln-high/audit")]
    [InlineData("/district/audit")]
    [InlineData("/district/staff")]
    [InlineData("/district/staff/slips/1")]
    public async Task A_student_and_a_teacher_are_refused(string path)
    {
        await using var site = await WayInTests.WithRivera();
        Assert.Equal(HttpStatusCode.Forbidden, await (await WayInTests.SignedIn(site, "maya.okafor")).Get(path));
        Assert.Equal(HttpStatusCode.Forbidden, await (await WayInTests.SignedIn(site, "ana.rivera")).Get(path));
    }

    [Fact]
    public async Task Staff_are_added_with_a_role_one_may_give()
    {
        await using var site = await WayInTests.WithRivera();
        var park = await WayInTests.SignedIn(site, "dana.park");
        await park.Get("/lincoln-high/accounts/add");
        Assert.Equal(HttpStatusCode.BadRequest, await park.Press("Add and make", ("GivenName", "<b>Gus</b>"), ("Email", "not an address")));
        Assert.Equal("<b>Gus</b>", park.Page.QuerySelector("#GivenName")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Add and make", ("FamilyName", "Hale"), ("Email", "gus@x.org"), ("Role", "HallMonitor")));
        await park.Follow();
        Assert.Contains("gus@x.org", park.Text, StringComparison.Ordinal);
        Assert.Contains("<b>Gus</b> Hale", park.Text, StringComparison.Ordinal);
    }
}
