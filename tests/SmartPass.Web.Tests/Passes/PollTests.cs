using System.Net;
using System.Text.Json;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>What a poll costs, and whom a change wakes.</summary>
[Collection(InTown.Name)]
public sealed class PollTests(TownFixture fixture)
{
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task A_poll_that_is_current_gets_204_and_asks_neither_pages_nor_the_database()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        var poll = Poll(await principal.Open($"{Town.Lincoln}/board"));
        using var work = new RequestWork();

        using var answer = await principal.Send(new HttpRequestMessage(HttpMethod.Get, poll));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal((0, 0), (work.Pages, work.Commands));
    }

    [Fact]
    public async Task The_same_work_is_seen_when_there_is_some()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        await principal.Open($"{Town.Lincoln}/board");
        using var work = new RequestWork();

        await principal.Open($"{Town.Lincoln}/board");

        Assert.True(work.Pages > 0 && work.Commands > 0);
    }

    [Fact]
    public async Task A_change_at_one_school_wakes_its_board_and_no_board_of_another()
    {
        using var here = await _town.SignInWhoSees(Town.Lincoln, "Board");
        using var there = await _town.SignInWhoSees(Town.Roosevelt, "Board");
        var pollHere = Poll(await here.Open($"{Town.Lincoln}/board"));
        var pollThere = Poll(await there.Open($"{Town.Roosevelt}/board"));

        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").First());
        await student.Press("Lockers");

        Assert.Equal(HttpStatusCode.OK, await Status(here, pollHere));
        Assert.Equal(HttpStatusCode.NoContent, await Status(there, pollThere));
        await student.Press("I'm back");
    }

    [Fact]
    public async Task A_made_up_stamp_is_not_taken()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");

        Assert.Equal(HttpStatusCode.OK, await Status(principal, $"{Town.Lincoln}/board?handler=region&stamp=0000000000000000.hall:1@1"));
    }

    [Fact]
    public async Task A_current_stamp_opens_nothing_to_who_may_not_see()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        var poll = Poll(await principal.Open($"{Town.Lincoln}/board"));
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").ElementAt(1));

        Assert.Equal(HttpStatusCode.Forbidden, await Status(student, poll));
    }

    internal static string Poll(Shown page)
    {
        var region = page.Document.QuerySelector("main [data-live]")!;
        var stamp = JsonDocument.Parse(region.GetAttribute("hx-vals")!).RootElement.GetProperty("stamp").GetString()!;
        return $"{region.GetAttribute("hx-get")}&stamp={Uri.EscapeDataString(stamp)}";
    }

    internal static async Task<HttpStatusCode> Status(Visitor visitor, string path)
    {
        using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, path));
        return answer.StatusCode;
    }
}
