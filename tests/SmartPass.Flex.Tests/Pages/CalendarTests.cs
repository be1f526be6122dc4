using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Calendar;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

/// <summary>What a calendar program reads at a secret address.</summary>
public sealed class CalendarTests : FlexWorld
{
    [Fact]
    public async Task A_student_finds_where_they_have_a_seat_and_nothing_of_others()
    {
        var period = await Period();
        var robotics = await TodaysActivity(period, "Robotics, for all", room: SchoolOfTests.Library);
        await TodaysActivity(period, "Chess", host: Lincoln.Osei);
        await SignUp(Lincoln.Maya, robotics);
        await SignUp(Sam, robotics);

        var text = (await Read(await Secret(Lincoln.Maya)))!.Text;

        Assert.Contains($"UID:flex-{robotics}@lincoln-high\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Robotics\\, for all\r\n", text, StringComparison.Ordinal);
        Assert.Contains("LOCATION:Library\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:Ana Rivera\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261015T154000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTEND:20261015T162000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("X-WR-CALNAME:Flex · Lincoln High\r\n", text, StringComparison.Ordinal);
        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", text, StringComparison.Ordinal);
        Assert.Contains("X-PUBLISHED-TTL:PT1H\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chess", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sam", text, StringComparison.Ordinal);
        Assert.Single(Ical.Net.Calendar.Load(text)!.Events);
    }

    [Fact]
    public async Task A_host_finds_all_sessions_they_host()
    {
        var period = await Period();
        await Activity(Offer(period, "Robotics"));
        await Activity(Offer(period, "Chess", host: Lincoln.Osei));

        var feed = (await Read(await Secret(Lincoln.Rivera)))!;

        Assert.All(feed.Events, one => Assert.Equal("Robotics", one.Title));
        Assert.Equal((await Rows<FlexSession>()).Select(session => session.StartsAt).Order(), feed.Events.Select(one => one.From));
    }

    [Fact]
    public async Task What_is_called_off_is_left_out_for_those_it_is_called_off_for()
    {
        var period = await Period();
        var next = Today.AddDays(5);
        var activity = await Activity(Offer(period, "Robotics"));
        var (today, later) = (await At(activity), await At(activity, next));
        await SignUp(Lincoln.Maya, today);
        await SignUp(Lincoln.Maya, later);
        var (student, host) = (await Secret(Lincoln.Maya), await Secret(Lincoln.Rivera));
        Assert.Equal([today, later], (await Read(student))!.Events.Select(one => one.Activity));

        var session = await Session();
        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(session.Id, "state tests", ["10"]));
        Assert.Equal([later], (await Read(student))!.Events.Select(one => one.Activity));
        Assert.Contains(today, (await Read(host))!.Events.Select(one => one.Activity));

        await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.CallOff(later, "ill"));
        Assert.Empty((await Read(student))!.Events);
        Assert.DoesNotContain(later, (await Read(host))!.Events.Select(one => one.Activity));
    }

    [Fact]
    public async Task A_month_of_what_was_stays_and_no_more()
    {
        var period = await Period();
        var robotics = await TodaysActivity(period, "Robotics");
        await SignUp(Lincoln.Maya, robotics);
        var secret = await Secret(Lincoln.Maya);

        World.Clock.Advance(TimeSpan.FromDays(FeedReader.DaysBack));
        Assert.Single((await Read(secret))!.Events);
        World.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty((await Read(secret))!.Events);
    }

    [Fact]
    public async Task Across_the_end_of_summer_time_a_session_keeps_its_time_of_day()
    {
        World.Clock.Advance(TimeSpan.FromDays(14));
        var activity = await Activity(Offer(await Period(), "Robotics"));
        var (before, after) = (new DateOnly(2026, 10, 29), new DateOnly(2026, 11, 3));
        await SignUp(Lincoln.Maya, await At(activity, before));
        await SignUp(Lincoln.Maya, await At(activity, after));

        var text = (await Read(await Secret(Lincoln.Maya)))!.Text;

        Assert.Contains("DTSTART:20261029T154000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261103T164000Z\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_address_makes_the_old_one_unknown()
    {
        await Period();
        var old = await Secret(Lincoln.Maya);
        var renewed = await Secret(Lincoln.Maya);

        Assert.NotEqual(old, renewed);
        Assert.Null(await Read(old));
        Assert.NotNull(await Read(renewed));
        Assert.Null(await Read(""));
    }

    [Fact]
    public async Task Who_is_of_the_school_no_more_has_no_calendar_there()
    {
        var gone = await Secret(Lincoln.Student(999, "Gone", "Away"));
        var elsewhere = await World.As(Actor.System, Lincoln.Roosevelt, async services =>
        {
            var feed = new CalendarFeed { SchoolId = Lincoln.Roosevelt.Id, PersonId = Lincoln.Maya.Id };
            var db = services.GetRequiredService<FlexDb>();
            await services.GetRequiredService<Writing>().Do("make a feed", async () => { db.Add(feed); await db.SaveChangesAsync(); });
            return feed.Secret;
        });

        Assert.Null(await Read(gone));
        Assert.Null(await Read(elsewhere));
    }

    [Fact]
    public void The_last_part_of_an_address_is_the_secret_with_or_without_its_ending()
    {
        Assert.Equal("abc", Addresses.SecretIn("abc.ics"));
        Assert.Equal("abc", Addresses.SecretIn("abc"));
    }

    private async Task<string> Secret(PersonFacts person)
    {
        var actor = Lincoln.At(person, Role.Student, FlexPermissions.SignUp);
        await Do<RenewFeed, bool>(actor, async act => { await act.Renew(); return true; });
        return (await Do<FeedReader, string?>(actor, reader => reader.OwnSecret(CancellationToken.None)))!;
    }

    private Task<Feed?> Read(string secret) => World.As(Actor.System, null, services => services.GetRequiredService<FeedReader>().Read(secret, CancellationToken.None));
}
