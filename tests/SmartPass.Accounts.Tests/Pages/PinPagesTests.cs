using System.Net;
using SmartPass.Accounts.Contracts;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Pages;

public sealed class PinPagesTests
{
    [Theory]
    [InlineData("maya.okafor", "PIN for kiosks")]
    [InlineData("ana.rivera", "PIN to approve on a student’s screen")]
    public async Task Ones_own_PIN_is_chosen_under_my_account(string name, string title)
    {
        await using var site = await WayInTests.WithRivera();
        var visitor = await WayInTests.SignedIn(site, name);
        await visitor.Get("/account");
        Assert.Equal(title, visitor.Page.QuerySelector("#pin")!.TextContent);
        Assert.Contains("Choose a PIN", visitor.Text, StringComparison.Ordinal);
        await visitor.Get("/account/pin");
        Assert.Equal(HttpStatusCode.BadRequest, await visitor.Press("Keep this PIN", ("Current", AccountsWorld.Password), ("Pin", "485719"), ("Again", "485718")));
        Assert.Contains("That is not the same", visitor.Page.QuerySelector("#Again-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await visitor.Press("Keep this PIN", ("Current", "something else"), ("Pin", "485719"), ("Again", "485719")));
        Assert.Contains("That is not your password", visitor.Page.QuerySelector("#Current-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await visitor.Press("Keep this PIN", ("Current", AccountsWorld.Password), ("Pin", "123456"), ("Again", "123456")));
        Assert.Contains("no pattern", visitor.Page.QuerySelector("#Pin-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await visitor.Press("Keep this PIN", ("Current", AccountsWorld.Password), ("Pin", "485719"), ("Again", "485719")));
        await visitor.Follow();
        Assert.Contains("Change my PIN", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_PIN_is_given_on_a_persons_page_and_shown_once()
    {
        await using var site = await WayInTests.WithRivera();
        var park = await WayInTests.SignedIn(site, "dana.park");
        await park.Get($"/lincoln-high/people/{Lincoln.Jordan.Id}/access");
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Give a new PIN"));
        var slips = park.Location!;
        Assert.StartsWith("/lincoln-high/accounts/pins/slips/", slips, StringComparison.Ordinal);
        await park.Get(slips);
        var pin = park.Page.QuerySelector(".slip dd:last-of-type code")!.TextContent;
        Assert.IsType<PinVerdict.Right>(await site.With<IPins, PinVerdict>(pins => pins.Check(Lincoln.High, Lincoln.Jordan.Id, pin, "kiosk")));
        await park.Press("Done");
        Assert.Equal(HttpStatusCode.Redirect, await park.Get(slips));
        await park.Get($"/lincoln-high/people/{Lincoln.Park.Id}/access");
        Assert.DoesNotContain("Give a new PIN", park.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PINs_are_made_for_a_class_or_a_grade_and_downloaded()
    {
        await using var site = await WayInTests.WithRivera();
        var park = await WayInTests.SignedIn(site, "dana.park");
        await park.Get("/lincoln-high/accounts/pins");
        Assert.Contains("0 of 2", park.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("for this class"));
        var slips = park.Location!;
        await park.Get(slips);
        Assert.Equal(["Jordan Blake", "Maya Okafor"], park.Page.QuerySelectorAll(".slip b").Select(name => name.TextContent));
        await park.Get(slips + "?handler=Csv");
        Assert.StartsWith("Name,Where,Number,PIN", (await park.Response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'), StringComparison.Ordinal);
        await park.Get("/lincoln-high/accounts/pins");
        Assert.Contains("2 of 2", park.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await park.Press("Make 3 PINs"));
        await park.Follow();
        Assert.Equal(["Ana Rivera"], park.Page.QuerySelectorAll(".slip b").Select(name => name.TextContent));
    }
}
