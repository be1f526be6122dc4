using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Pages;

/// <summary>The page of the people one may be in a demo.</summary>
public sealed class DemoPageTests
{
    private static readonly DemoPerson Maya = new(Lincoln.Maya.Id, Lincoln.Maya.Name, Role.Student, "A student between classes") { Pin = "4862" };

    private static readonly DemoPerson Rivera = new(Lincoln.Rivera.Id, Lincoln.Rivera.Name, Role.HallMonitor, "Watches the board");

    [Fact]
    public async Task There_are_no_demo_people_but_in_a_demo()
    {
        await using var real = await WayInTests.WithRivera();
        Assert.Equal(HttpStatusCode.NotFound, await real.Visit().Get("/demo"));

        await using var demo = await With(Maya, Rivera);
        var visitor = demo.Visit();
        Assert.Equal(HttpStatusCode.OK, await visitor.Get("/demo"));
        Assert.Contains("Nothing here is real", visitor.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await visitor.Press("Be Ana Rivera"));
        await visitor.Get("/account");
        Assert.Contains("Hall monitor", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_PINs_to_try_are_shown_and_who_makes_a_code_for_a_kiosk()
    {
        await using var demo = await With(Maya with { Number = "000101" }, Rivera, new(Lincoln.Osei.Id, Lincoln.Osei.Name, Role.Administrator, "The whole school") { Pin = "618305" });
        var visitor = demo.Visit();
        await visitor.Get("/demo");

        Assert.Equal(
            ["Maya Okafor at a kiosk, with student number 000101 4862", "Kwame Osei on a student’s own screen 618305"],
            visitor.Page.QuerySelectorAll(".demo-pins li").Select(line => line.TextContent));
        Assert.Contains("make a code as Kwame Osei under Settings, Devices", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_student_without_a_number_and_a_demo_without_an_administrator_are_not_spoken_of_as_with()
    {
        await using var demo = await With(Maya);
        var visitor = demo.Visit();
        await visitor.Get("/demo");

        Assert.Equal("Maya Okafor at a kiosk 4862", Assert.Single(visitor.Page.QuerySelectorAll(".demo-pins li")).TextContent);
        Assert.DoesNotContain("make a code", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_has_a_PIN_none_is_offered()
    {
        await using var demo = await With(Rivera);
        var visitor = demo.Visit();
        await visitor.Get("/demo");

        Assert.DoesNotContain("PINs to try", visitor.Text, StringComparison.Ordinal);
    }

    private static async Task<Site> With(params IReadOnlyList<DemoPerson> people)
    {
        var demo = await Site.Start(services =>
        {
            services.AddSingleton<IDemoPeople>(new FakeDemo(people));
            new AccountsModule().AddDemo(services);
        });
        await using var scope = demo.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentSchool>().Enter(Lincoln.High);
        await Assert.Single(scope.ServiceProvider.GetServices<IDemoChapter>()).Write(CancellationToken.None);
        return demo;
    }
}
