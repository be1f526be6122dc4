using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Jobs;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>A student who forgot to come back. Time passes here, so the town is theirs alone.</summary>
public sealed class StillOutTests(TownFixture fixture) : IClassFixture<TownFixture>
{
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task A_forgotten_pass_is_ended_with_one_tap_and_one_that_ended_by_itself_is_put_right()
    {
        var (first, second) = (await Gone(0), await Gone(1));
        using var teacher = await _town.SignIn(Town.Lincoln, "Staff", first.Teacher);
        await Pass(TimeSpan.FromMinutes(12));
        await teacher.Open($"{Town.Lincoln}/my-room");
        Assert.Contains(first.Name, Still(teacher.Page));
        Assert.EndsWith("is back.", (await teacher.Press("Back now, " + first.Name)).Notice);
        Assert.DoesNotContain(first.Name, Still(teacher.Page));

        using var other = await _town.SignIn(Town.Lincoln, "Staff", second.Teacher);
        await Pass(TimeSpan.FromMinutes(11));
        await other.Open($"{Town.Lincoln}/my-room");
        Assert.Contains("ended by itself", Still(other.Page));
        Assert.Contains("The record says so now.", (await other.Press("Back on time, " + second.Name)).Notice);
        Assert.DoesNotContain(second.Name, Still(other.Page));
    }

    private static string Still(Shown page) => page.Document.QuerySelector("section[aria-labelledby=still-out]")?.TextContent ?? "";

    /// <summary>A student leaves for the lockers, from the class of a teacher.</summary>
    private async Task<(string Name, string Teacher)> Gone(int which)
    {
        var name = _town.People(Town.Lincoln, "Grade 9").ElementAt(which);
        using var student = await _town.SignIn(Town.Lincoln, "Grade 9", name);
        var teacher = student.Page.Button("Nurse").TextContent.Split("Ask ")[1].Trim();
        await student.Press("Lockers");
        return (name, teacher);
    }

    private async Task Pass(TimeSpan time)
    {
        _town.Clock!.Advance(time);
        await using var scope = _town.Site.Services.CreateAsyncScope();
        foreach (var sweep in scope.ServiceProvider.GetServices<IDueSweep>())
        {
            await sweep.Settle(_town.Clock.GetUtcNow(), CancellationToken.None);
        }
    }
}
