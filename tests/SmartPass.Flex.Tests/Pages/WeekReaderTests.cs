using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Week;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Pages;

public sealed class WeekReaderTests : RunningWorld
{
    [Fact]
    public async Task The_grid_has_the_sessions_of_the_week_with_who_sits_and_waits()
    {
        var period = await Period(Plan(room: SchoolOfTests.Library));
        var chess = await Activity(period, "Chess", 1);
        await Activity(period, "Art", null, Lincoln.Park, SchoolOfTests.Nurse);
        await SignsUp(Lincoln.Maya, await On(chess, Monday));
        await SignsUp(Sam, await On(chess, Monday));

        var week = await Read(Monday.AddDays(3));

        Assert.Equal([Monday, Monday.AddDays(1)], week.Sessions.Select(session => session.Date));
        var session = week.Sessions[0];
        Assert.Equal(("Titan Time", "10:40–11:20 AM", SessionState.Open, "Open until Friday, Oct 16, 3:00 PM"), (session.Period, session.When, session.State, session.StateInWords));
        Assert.Equal((4, 1, 3, 1), (session.Counts.For, session.Counts.Seated, session.Counts.Unfilled, session.Counts.Waiting));
        Assert.Equal(["Library", "Art", "Chess"], session.Activities.Select(activity => activity.Title));
        Assert.Equal(["Default room"], session.Activities[0].Marks);
        Assert.Equal(("Dana Park", "Nurse", "0, no limit", null), (session.Activities[1].Host, session.Activities[1].Room, session.Activities[1].Seats, session.Activities[1].Fill));
        Assert.Equal(("1 of 1", 100, 1), (session.Activities[2].Seats, session.Activities[2].Fill, session.Activities[2].Waiting));
    }

    [Fact]
    public async Task Any_day_shows_its_week_and_no_day_this_week()
    {
        await Period(Plan());

        Assert.Equal((new DateOnly(2026, 10, 12), true), ((await Read(null)).Monday, (await Read(null)).IsThisWeek));
        Assert.Equal((Monday, false), ((await Read(Monday.AddDays(6))).Monday, (await Read(Monday.AddDays(6))).IsThisWeek));
        Assert.Equal(Monday, (await Read(null)).Next);
        Assert.Null((await Read(Monday)).Next);
    }

    [Fact]
    public async Task A_session_that_is_called_off_for_a_grade_is_for_the_others_only()
    {
        var period = await Period(Plan());
        var monday = await SessionOn(period, Monday);
        await As<CallOffSession, OfferOutcome>(act => act.CallOff(monday, "field trip", ["09"]));

        var session = (await Read(Monday)).Sessions[0];
        Assert.Equal((2, "Called off for Grade 9: field trip", SessionState.Open), (session.Counts.For, session.CalledOff, session.State));

        await As<CallOffSession, OfferOutcome>(act => act.CallOff(monday, "assembly", []));
        session = (await Read(Monday)).Sessions[0];
        Assert.Equal((0, "Called off: assembly", SessionState.CalledOff, true), (session.Counts.For, session.CalledOff, session.State, session.MayChange));

        await As<CallOffSession, OfferOutcome>(act => act.Restore(monday));
        Assert.Equal((4, null), ((await Read(Monday)).Sessions[0].Counts.For, (await Read(Monday)).Sessions[0].CalledOff));
    }

    [Fact]
    public async Task A_period_for_some_grades_counts_those_only()
    {
        await Period(Plan(audience: new Audience(["09"], [], [Lincoln.Maya.Id])));

        Assert.Equal(3, (await Read(Monday)).Sessions[0].Counts.For);
    }

    [Fact]
    public async Task Who_sits_in_another_period_at_that_time_is_not_without_a_seat()
    {
        var (first, second) = (await Period(Plan()), await Period(Plan("Advisory") with { Starts = new TimeOnly(11, 0), Ends = new TimeOnly(11, 30) }));
        var chess = await Activity(first, "Chess", null);
        await SignsUp(Lincoln.Maya, await On(chess, Monday));

        var advisory = (await Read(Monday)).Sessions.Single(session => session.Period == "Advisory" && session.Date == Monday);

        Assert.Equal(await SessionOn(second, Monday), advisory.Id);
        Assert.Equal((3, 1), (advisory.Counts.Unfilled, advisory.Counts.Seated));
    }

    [Fact]
    public async Task What_takes_nobody_or_is_called_off_is_marked()
    {
        var period = await Period(Plan());
        var (chess, art) = (await Activity(period, "Chess", 2), await Activity(period, "Art", 2, Lincoln.Osei));
        await As<CallOffActivity, OfferOutcome>(async act => await act.Hold(await On(chess, Monday), back: true));
        await As<CallOffActivity, OfferOutcome>(async act => await act.CallOff(await On(art, Monday), "ill"));

        Assert.Equal(["Called off: ill", "Takes nobody"], (await Read(Monday)).Sessions[0].Activities.SelectMany(activity => activity.Marks));
    }

    [Fact]
    public async Task A_session_stands_by_the_clock_and_is_looked_at_again_when_it_turns()
    {
        var period = await Period(Plan(opens: new Opening(3, new TimeOnly(8, 0))) with { Days = [DayOfWeek.Monday] });
        await Activity(period, "Chess", null);
        var session = (await Rows<FlexSession>()).Single(one => one.Date == Monday);

        Assert.Equal((SessionState.NotOpenYet, session.OpensAt), await Stands());
        World.Clock.SetUtcNow(session.OpensAt!.Value);
        Assert.Equal((SessionState.Open, session.ClosesAt), await Stands());
        World.Clock.SetUtcNow(session.ClosesAt);
        Assert.Equal((SessionState.Closed, session.StartsAt), await Stands());
        await As<PlaceStudents, List<int>>(async act => await act.Everyone(session.Id).ToListAsync());
        Assert.Equal((SessionState.Placed, session.StartsAt), await Stands());
        World.Clock.SetUtcNow(session.StartsAt);
        Assert.Equal((SessionState.On, session.EndsAt), await Stands());
        World.Clock.SetUtcNow(session.EndsAt);
        Assert.Equal(SessionState.Over, (await Stands()).State);

        async Task<(SessionState State, DateTimeOffset? StaleAt)> Stands()
        {
            var week = await Read(Monday);
            return (week.Sessions[0].State, week.StaleAt);
        }
    }

    [Fact]
    public async Task A_fuller_week_asks_the_database_no_more()
    {
        var period = await Period(Plan());
        await Activity(period, "Chess", 1);
        var few = await Commands();

        await Activity(period, "Art", 2, Lincoln.Osei);
        await Period(Plan("Advisory") with { Starts = new TimeOnly(13, 0), Ends = new TimeOnly(13, 30) });

        Assert.Equal(few, await Commands());

        async Task<int> Commands()
        {
            using var commands = new CommandsOf();
            await commands.Count(() => Read(Monday));
            return commands.Commands;
        }
    }

    private Task<WeekView> Read(DateOnly? from) => As<WeekReader, WeekView>(reader => reader.Read(from, default));
}
