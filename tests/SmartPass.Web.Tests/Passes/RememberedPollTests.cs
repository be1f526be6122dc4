using System.IO.Compression;
using System.Net;
using SmartPass.Kernel;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Passes;

/// <summary>The short way of polls that came before: to whom it is closed, and that it says the same as the long one.</summary>
[Collection(InTown.Name)]
public sealed class RememberedPollTests(TownFixture fixture)
{
    private const string Region = $"{Town.Lincoln}/board?handler=region";

    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task The_second_poll_is_answered_without_looking_for_its_page()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        var poll = await Remembered(principal);
        using var work = new RequestWork();

        Assert.Equal(HttpStatusCode.NoContent, await PollTests.Status(principal, poll));
        Assert.Equal(HttpStatusCode.OK, await PollTests.Status(principal, Region));

        Assert.Equal((0, 0, 0), (work.Matched, work.Pages, work.Commands));
    }

    [Fact]
    public async Task A_session_that_was_ended_is_sent_to_sign_in()
    {
        using var here = await _town.SignInWhoSees(Town.Lincoln, "Board");
        using var there = await _town.SignInWhoSees(Town.Lincoln, "Board");
        var poll = await Remembered(here);

        await there.Open("/account");
        await there.Press("Sign out everywhere");

        foreach (var path in new[] { poll, Region })
        {
            Assert.Equal(HttpStatusCode.Redirect, await PollTests.Status(here, path));
            using var answer = await here.Send(new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "HX-Request", "true" } } });
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_right_that_was_taken_away_is_gone_with_the_next_poll()
    {
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        var poll = await Remembered(monitor);

        await _town.DistrictIT.Press("Take the role Hall monitor");

        Assert.Equal(HttpStatusCode.Forbidden, await PollTests.Status(monitor, poll));
        Assert.Equal(HttpStatusCode.Forbidden, await PollTests.Status(monitor, Region));
    }

    [Fact]
    public async Task Another_school_is_not_there_and_a_student_may_not()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        using var other = await _town.SignInWhoSees(Town.Roosevelt, "Board");
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").ElementAt(1));
        var poll = await Remembered(principal);
        var own = await Remembered(other, Town.Roosevelt);

        foreach (var path in new[] { poll, Region })
        {
            Assert.Equal(HttpStatusCode.NotFound, await PollTests.Status(other, path));
            Assert.Equal(HttpStatusCode.Forbidden, await PollTests.Status(student, path));
        }

        Assert.Equal(HttpStatusCode.NoContent, await PollTests.Status(other, own));
    }

    [Fact]
    public async Task Nobody_gets_in_with_a_cookie_that_was_changed()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        var poll = await Remembered(principal);
        using var stranger = _town.Site.Visitor();

        using var answer = await stranger.Send(new HttpRequestMessage(HttpMethod.Get, poll) { Headers = { { "Cookie", "smartpass=CfDJ8made-up" } } });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_made_up_stamp_gets_the_fragment_like_none_at_all()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        await Remembered(principal);

        Assert.Equal(await Text(principal, Region), await Text(principal, $"{Region}&stamp=0000000000000000.hall:1%401"));
        Assert.Equal(await Text(principal, Region), await Text(principal, $"{Region}&stamp="));
    }

    [Fact]
    public async Task A_change_is_shown_with_the_next_poll()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        var poll = await Remembered(principal);
        using var student = await _town.SignIn(Town.Lincoln, "Grade 12", _town.People(Town.Lincoln, "Grade 12").ElementAt(3));
        var before = await Out();

        await student.Press("Lockers");
        Assert.Equal([before + 1, before + 1], [await Out(), await Out()]);
        Assert.Equal(HttpStatusCode.OK, await PollTests.Status(principal, poll));
        await student.Press("I'm back");
        Assert.Equal([before, before], [await Out(), await Out()]);

        async Task<int> Out() => (await Text(principal, Region)).Split("id=\"pass-").Length;
    }

    [Fact]
    public async Task Who_may_do_more_sees_more_whoever_asks_first()
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        using var monitor = await _town.SignInAs(Role.HallMonitor);
        foreach (var _ in new[] { "first", "again" })
        {
            Assert.Contains("Pause the school", await Text(principal, Region));
            Assert.DoesNotContain("Pause the school", await Text(monitor, Region));
        }

        await _town.DistrictIT.Press("Take the role Hall monitor");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("identity", null)]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("gzip;q=0, br;q=0", null)]
    public async Task A_fragment_comes_as_the_browser_takes_it(string? accepts, string? coding)
    {
        using var principal = await _town.SignInWhoSees(Town.Lincoln, "Board");
        var plain = await Text(principal, Region);
        for (var time = 0; time < 2; time++)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, Region);
            if (accepts is not null)
            {
                request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);
            }

            using var answer = await principal.Send(request);

            Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
            Assert.Contains("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal(plain, await Unpacked(answer));
        }
    }

    /// <summary>A poll of the board that was answered once, so that the next goes the short way.</summary>
    private static async Task<string> Remembered(Visitor visitor, string school = Town.Lincoln)
    {
        var poll = PollTests.Poll(await visitor.Open($"{school}/board"));
        await Text(visitor, $"{school}/board?handler=region");
        Assert.Equal(HttpStatusCode.NoContent, await PollTests.Status(visitor, poll));
        return poll;
    }

    private static async Task<string> Text(Visitor visitor, string path)
    {
        using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, path));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<string> Unpacked(HttpResponseMessage answer)
    {
        var packed = await answer.Content.ReadAsStreamAsync();
        var plain = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }
}
