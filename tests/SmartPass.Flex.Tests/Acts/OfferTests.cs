using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Sweeps;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

public sealed class OfferTests : FlexWorld
{
    [Fact]
    public async Task A_period_has_its_sessions_of_four_weeks_but_not_on_days_without_school()
    {
        NoSchool.Add(Today.AddDays(7));
        await Period();

        Assert.Equal([0, 5, 12, 14, 19, 21, 26, 28], (await Rows<FlexSession>()).Select(session => session.Date.DayNumber - Today.DayNumber).Order());
    }

    [Fact]
    public async Task A_host_cannot_be_in_two_at_once_and_nothing_is_kept_of_the_second()
    {
        var period = await Period();
        await Activity(Offer(period, "Chess"));
        var other = await Period(Plan("Clubs") with { Starts = new TimeOnly(11, 0), Ends = new TimeOnly(11, 40) });

        var busy = Assert.IsType<OfferOutcome.HostIsBusy>(await Save(Offer(other, "Band")));
        Assert.Equal(("Ana Rivera", "Chess", Today), (busy.Host, busy.Title, busy.Date));
        Assert.IsType<OfferOutcome.HostIsBusy>(await Save(Offer(period, "Robotics", room: SchoolOfTests.Library)));
        Assert.Single(await Rows<Activity>());
        Assert.Equal(9, (await Rows<ActivitySession>()).Count);
    }

    [Fact]
    public async Task More_seats_let_those_who_wait_move_up_and_fewer_than_are_taken_are_refused()
    {
        var period = await Period();
        var activity = await Activity(Offer(period, "Chess", 1));
        var chess = await At(activity);
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Sam, chess);

        await Activity(Offer(period, "Chess", 2), activity);
        Assert.Equal([Lincoln.Maya.Id, Sam.Id], await Seated(chess));
        Assert.Equal(2, Assert.IsType<OfferOutcome.TooFewSeats>(await Save(Offer(period, "Chess", 1), activity)).Seated);
    }

    [Fact]
    public async Task A_holiday_that_comes_later_keeps_the_sign_ups_until_the_day_is_a_school_day_again()
    {
        var period = await Period();
        var (activity, next) = (await Activity(Offer(period, "Chess")), Today.AddDays(5));
        await SignUp(Lincoln.Maya, await At(activity, next));
        NoSchool.Add(next);
        await Settle<PlannedSessions>();
        Assert.True((await Session(next)).NotHeld);
        Assert.IsType<SignUpOutcome.Refused>(await SignUp(Sam, await At(activity, next)));

        NoSchool.Clear();
        Bump(RosterTopics.Bells(Lincoln.High.Id));
        await Settle<PlannedSessions>();

        Assert.False((await Session(next)).NotHeld);
        Assert.Equal([Lincoln.Maya.Id], await Seated(await At(activity, next)));
    }

    [Fact]
    public async Task A_session_called_off_for_a_day_comes_back_as_it_was()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        await SignUp(Lincoln.Maya, chess);
        var session = await Session();

        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(session.Id, "assembly", []));
        Assert.IsType<SignUpOutcome.Refused>(await SignUp(Sam, chess));
        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.Restore(session.Id));

        Assert.IsType<SignUpOutcome.Done>(await SignUp(Sam, chess));
        Assert.Equal([Lincoln.Maya.Id, Sam.Id], await Seated(chess));
    }

    [Fact]
    public async Task A_session_called_off_for_some_grades_takes_nobody_of_them()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        await Do<CallOffSession, OfferOutcome>(Administrator, async act => await act.CallOff((await Session()).Id, "field trip", ["10"]));

        Assert.Equal("This session is called off for your grade.", Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, chess)).Decision.ToStudent);
    }

    [Fact]
    public async Task Planning_twice_changes_nothing()
    {
        await Activity(Offer(await Period(), "Chess"));
        var before = (await Rows<ActivitySession>()).Select(one => one.Id).ToList();

        await Settle<PlannedSessions>();
        Bump(RosterTopics.Bells(Lincoln.High.Id));
        await Settle<PlannedSessions>();

        Assert.Equal(before, (await Rows<ActivitySession>()).Select(one => one.Id));
    }

    [Fact]
    public async Task An_activity_that_ended_is_called_off_where_someone_signed_up_and_gone_elsewhere()
    {
        var activity = await Activity(Offer(await Period(), "Chess"));
        var chess = await At(activity);
        await SignUp(Lincoln.Maya, chess);

        await Do<EndActivity, OfferOutcome>(Rivera, act => act.End(activity));

        var left = Assert.Single(await Rows<ActivitySession>());
        Assert.Equal((chess, "no longer offered"), (left.Id, left.CalledOff));
        Assert.Empty(await Seated(chess));
    }
}
