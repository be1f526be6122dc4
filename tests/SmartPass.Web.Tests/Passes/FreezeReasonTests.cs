using SmartPass.SiteTesting;

namespace SmartPass.Web.Tests.Passes;

/// <summary>Why the whole school is paused. Passes are paused here, so the town is its own.</summary>
public sealed class FreezeReasonTests(TownFixture fixture) : IClassFixture<TownFixture>
{
    [Fact]
    public async Task Another_reason_must_be_said_and_what_was_typed_goes_before_what_is_chosen()
    {
        using var principal = await fixture.Town.SignInWhoSees(Town.Lincoln, "Reported");
        await principal.Open($"{Town.Lincoln}/freeze");
        Assert.Equal(400, (await principal.Press("Pause the school", ("Reason", "Something else"))).Status);
        Assert.Contains("Say why", principal.Page.Words);

        await principal.Press("Pause the school", ("Reason", "Emergency"), ("Other", "Gas smell in the gym"));
        Assert.Contains("Gas smell in the gym", principal.Page.Words);
        Assert.DoesNotContain("Emergency", principal.Page.Words);
    }
}
