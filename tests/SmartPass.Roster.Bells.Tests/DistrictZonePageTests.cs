using System.Net;
using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Bells.Tests;

public sealed class DistrictZonePageTests : IAsyncLifetime
{
    private BellSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await BellSite.Open();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_districts_time_zone_is_chosen_beside_its_schools()
    {
        _site.Permissions.Add(RosterPermissions.ManageRoster);
        var page = await _site.Get("/district/schools");
        Assert.Empty(page.Unlabelled);

        var wrong = await _site.Send(page, "Save", ("Zone", "Nowhere/Else"));
        Assert.Equal(400, wrong.Status);
        Assert.Contains("Choose a time zone from the list", wrong.Text);

        page = await _site.Send(page, "Save", ("Zone", "America/Denver"));
        Assert.Equal((302, "/district/schools"), (page.Status, page.Path));
        Assert.Equal("America/Denver", page.Document.QuerySelector("#Zone option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_does_not_manage_the_district_neither_sees_nor_sets_its_time_zone()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await _site.Raw("/district/schools")).StatusCode);
        _site.Permissions.Add(RosterPermissions.ManageRoster);
        var page = await _site.Get("/district/schools");
        _site.Permissions.Clear();

        Assert.Equal(403, (await _site.Send(page, "Save", ("Zone", "America/Denver"))).Status);
    }
}
