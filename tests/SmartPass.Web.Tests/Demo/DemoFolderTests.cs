using Microsoft.Extensions.DependencyInjection;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Schools;
using SmartPass.SiteTesting;
using SmartPass.Web.Demo;

namespace SmartPass.Web.Tests.Demo;

public sealed class DemoFolderTests
{
    private const string Password = "correct horse battery stable";

    [Fact]
    public async Task Without_demo_nobody_comes_in_without_a_password()
    {
        await using var site = await Site.Start();
        using var visitor = site.Visitor();
        await SetUp(visitor);
        await visitor.Open("/demo");
        Assert.Equal(404, visitor.Page.Status);
        Assert.DoesNotContain("Nothing here is real", visitor.Page.Text, StringComparison.Ordinal);
        Assert.Null(site.Services.GetService<DemoSchool>());
    }

    [Fact]
    public async Task A_second_start_on_the_same_folder_goes_on_with_its_data()
    {
        var first = await DemoSite.Open();
        var passed = await Passed(first);
        Assert.InRange(passed.Count, 3_000, 10_000);
        await first.Stop();

        // As if the first start had been cut off before its last word: told again, nothing is there twice.
        await File.WriteAllTextAsync(Path.Combine(first.Folder, "demo.txt"), "The demo is being written.\n");
        await using var second = await DemoSite.Open(first.Folder);
        var passedSince = await Passed(second);
        Assert.Equal(passed, passedSince.Take(passed.Count));
        Assert.InRange(passedSince.Count - passed.Count, 0, 300);
        Assert.Single(second.Services.GetRequiredService<ISchoolDirectory>().All);
        using var visitor = second.Visitor();
        await visitor.Open("/demo");
        Assert.Equal(6, visitor.Page.Document.QuerySelectorAll("button[name=person]").Length);
    }

    [Fact]
    public async Task A_folder_with_real_data_is_refused_and_stays_as_it_is()
    {
        var real = await Site.Start();
        using (var visitor = real.Visitor())
        {
            await SetUp(visitor);
        }

        await real.Stop();
        var refusal = await Assert.ThrowsAsync<NoDemoFolderException>(() => Site.Start(real.Folder, demo: true));
        Assert.Contains(real.Folder, refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(real.Folder, "demo.txt")));

        await using var again = await Site.Start(real.Folder);
        Assert.Empty(again.Services.GetRequiredService<ISchoolDirectory>().All);
    }

    private static async Task SetUp(Testing.Visitor visitor)
    {
        await visitor.Open("/setup");
        await visitor.Press("Set up the district", ("District", "Real Unified"), ("Zone", "America/Chicago"), ("GivenName", "Rita"), ("FamilyName", "Real"), ("Email", "rita@real.example"), ("Password", Password), ("Again", Password));
        Assert.Equal("/district", visitor.Page.Address.AbsolutePath);
    }

    private static async Task<IReadOnlyList<PassEvent>> Passed(Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IPassHistory>().After(0, 10_000);
    }
}
