using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Data;
using SmartPass.Testing;

namespace SmartPass.Roster.Bells.Tests;

/// <summary>The page of the periods of classes.</summary>
public sealed class ClassPeriodPagesTests : IAsyncLifetime
{
    private BellSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await BellSite.Open();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Periods_are_filled_in_by_page_and_by_CSV_and_the_location_is_only_shown()
    {
        Assert.Contains("once a roster is imported", (await _site.Get("/schedules/class-periods")).Text);
        await using (var scope = _site.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentSchool>().Enter(Lincoln.High);
            var db = scope.ServiceProvider.GetRequiredService<RosterDb>();
            await scope.ServiceProvider.GetRequiredService<Writing>().Do("test", () =>
            {
                db.AddRange(BellWorld.Class(1, "Biology", "4", "Rm 1"), BellWorld.Class(2, "Choir", null), BellWorld.Class(3, "Band", null));
                return db.SaveChangesAsync();
            });
        }

        var page = await _site.Get("/schedules/class-periods");
        Assert.Contains("2 classes lack periods", page.Text);
        Assert.DoesNotContain("Biology", page.Text);
        Assert.Equal("/rooms/classes?q=Choir", page.Document.QuerySelector("a[aria-label='Room of Choir']")!.GetAttribute("href"));
        var wrong = await _site.Send(page, "Save", ("Lines[1].Periods", "<b>"), ("Lines[0].Periods", "3"));
        Assert.Equal(400, wrong.Status);
        Assert.Equal("true", wrong.Document.QuerySelector("[name='Lines[1].Periods']")!.GetAttribute("aria-invalid"));
        Assert.Equal("3", wrong.Document.QuerySelector("[name='Lines[0].Periods']")!.GetAttribute("value"));

        page = await _site.Send(page, "Save", ("Lines[1].Periods", "2"));
        Assert.Equal(302, page.Status);
        Assert.Contains("1 class lacks periods", page.Text);
        Assert.Contains("filled in here", (await _site.Get("/schedules/class-periods?All=true&q=choir")).Text);

        Assert.Equal(400, (await _site.Send(page, "Bring it in")).Status);
        Assert.Equal(400, (await _site.Send(page, "Bring it in", ("Upload", "file:class,room\nBand,1\n"))).Status);
        page = await _site.Send(page, "Bring it in", ("Upload", "file:class,periods,room\nBand,1(A),Gym\nNobody,1,\n"));
        Assert.Contains("Every class has its periods", page.Text);
        Assert.Contains("Band-3,c3,Band,1(A),Gym", await (await _site.Raw("/schedules/export/class-periods")).Content.ReadAsStringAsync());
    }
}
