using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

/// <summary>What is offered changes after students have signed up.</summary>
public sealed class ChangedOfferTests : FlexWorld
{
    [Fact]
    public async Task Whom_it_is_for_counts_from_the_next_sign_up_on()
    {
        var period = await Period();
        var activity = await Activity(Offer(period, "Chess"));
        var chess = await At(activity);
        await SignUp(Lincoln.Maya, chess);

        await Activity(Offer(period, "Chess") with { Audience = new Audience(["12"], [], []) }, activity);
        Assert.Equal(SignUpRule.NotForStudent, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Sam, chess)).Decision.First.Rule);
        await Activity(Offer(period, "Chess"), activity);
        Assert.IsType<SignUpOutcome.Done>(await SignUp(Sam, chess));
        await Period(Plan() with { Audience = new Audience(["12"], [], []) }, period);
        Assert.Equal(SignUpRule.NotForStudent, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Ava, await At(activity, Today.AddDays(5)))).Decision.First.Rule);
    }

    [Fact]
    public async Task An_activity_that_goes_to_another_period_or_becomes_a_template_is_offered_no_longer_where_it_was()
    {
        var (first, second) = (await Period(), await Period(Plan("Clubs") with { Starts = new TimeOnly(14, 0), Ends = new TimeOnly(14, 40) }));
        var activity = await Activity(Offer(first, "Chess"));
        await SignUp(Lincoln.Maya, await At(activity));

        await Activity(Offer(second, "Chess"), activity);
        var there = (await Rows<FlexSession>()).Where(session => session.PeriodId == first).Select(session => session.Id).ToHashSet();
        Assert.Equal(ActivitySession.NoLongerOffered, Assert.Single(await Rows<ActivitySession>(), one => there.Contains(one.SessionId)).CalledOff);

        await Activity(Offer(second, "Chess") with { Period = null }, activity);
        Assert.Single(await Rows<ActivitySession>());
    }

    [Fact]
    public async Task A_room_that_would_hold_more_than_it_has_seats_is_refused_and_nothing_is_changed()
    {
        var period = await Period();
        var chess = await Activity(Offer(period, "Chess", 1));
        var help = await Activity(Offer(period, "Math help", 1, Lincoln.Osei, SchoolOfTests.Library));
        await SignUp(Lincoln.Maya, await At(chess));
        await SignUp(Sam, await At(help));

        var small = Assert.IsType<OfferOutcome.RoomTooSmall>(await Save(Offer(period, "Math help", 1, Lincoln.Osei), help));

        Assert.Equal(Today, small.Date);
        Assert.Equal(SchoolOfTests.Library, (await Rows<Activity>()).Single(one => one.Id == help).RoomId);
        Assert.IsType<OfferOutcome.Saved>(await Save(Offer(period, "Math help", 2, Lincoln.Osei), help));
    }

    [Fact]
    public async Task A_period_does_not_move_onto_another_where_someone_has_a_seat_or_a_host_is()
    {
        var (first, second) = (await Period(), await Period(Plan("Clubs") with { Starts = new TimeOnly(14, 0), Ends = new TimeOnly(14, 40) }));
        await SignUp(Lincoln.Maya, await TodaysActivity(first, "Chess"));
        var band = await Activity(Offer(second, "Band", host: Lincoln.Osei, room: SchoolOfTests.Library));
        await SignUp(Lincoln.Maya, await At(band));
        var moved = Plan("Clubs") with { Starts = new TimeOnly(11, 0), Ends = new TimeOnly(11, 40) };

        Assert.Equal(1, Assert.IsType<OfferOutcome.SeatsOverlap>(await Do<SavePeriod, OfferOutcome>(Administrator, act => act.Save(second, moved))).Students);
        await Activity(Offer(second, "Band", room: SchoolOfTests.Library), band);
        Assert.IsType<OfferOutcome.HostIsBusy>(await Do<SavePeriod, OfferOutcome>(Administrator, act => act.Save(second, moved)));
        Assert.Equal(new TimeOnly(14, 0), (await Rows<FlexPeriod>()).Single(period => period.Id == second).Starts);
    }

    [Fact]
    public async Task An_activity_that_was_called_off_does_not_come_back_while_its_host_is_elsewhere()
    {
        var period = await Period();
        var chess = await TodaysActivity(period, "Chess");
        await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.CallOff(chess, "out"));
        var once = Offer(period, "Robotics", room: SchoolOfTests.Library) with { From = Today, Until = Today };
        await Activity(once);

        Assert.IsType<OfferOutcome.HostIsBusy>(await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.Restore(chess)));
        Assert.Equal("out", (await Rows<ActivitySession>()).Single(one => one.Id == chess).CalledOff);
    }

    [Fact]
    public async Task What_clashes_already_can_always_be_called_off()
    {
        // Both begin in more than four weeks, and nobody sees it until they are planned.
        var later = Today.AddDays(35);
        var period = await Period();
        var chess = await Activity(Offer(period, "Chess") with { From = later });
        await Activity(Offer(period, "Robotics", room: SchoolOfTests.Library) with { From = later });
        World.Clock.Advance(TimeSpan.FromDays(14));
        await Settle<PlannedSessions>();

        var session = await Session(later);
        Assert.IsType<OfferOutcome.Saved>(await Do<CallOffActivity, OfferOutcome>(Rivera, async act => await act.Hold(await At(chess, later), back: true)));
        Assert.IsType<OfferOutcome.Saved>(await Do<CallOffActivity, OfferOutcome>(Rivera, async act => await act.CallOff(await At(chess, later), "two at once")));
        Assert.IsType<OfferOutcome.Saved>(await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(session.Id, "assembly", [])));
    }

    [Fact]
    public async Task Nobody_moves_a_student_into_an_activity_of_another_host()
    {
        var period = await Period();
        var (chess, help) = (await TodaysActivity(period, "Chess"), await TodaysActivity(period, "Math help", host: Lincoln.Osei, room: SchoolOfTests.Library));
        await SignUp(Lincoln.Maya, chess);

        Assert.IsType<SignUpOutcome.NotThere>(await Do<TakeBackSignUp, SignUpOutcome>(Rivera, act => act.Move(chess, Lincoln.Maya.Id, help)));
        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));
    }

    [Fact]
    public async Task Students_of_a_grade_for_which_it_is_called_off_neither_move_up_nor_are_marked()
    {
        School.Add(Ava with { Grade = "11" });
        var chess = await TodaysActivity(await Period(), "Chess", 2);
        await SignUp(Ava, chess);
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Sam, chess);
        await Do<CallOffSession, OfferOutcome>(Administrator, async act => await act.CallOff((await Session()).Id, "field trip", ["10"]));
        await Leave(Ava, chess);
        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));

        World.Clock.Advance(TimeSpan.FromMinutes(45));
        Assert.Equal(0, Assert.IsType<AttendanceOutcome.Marked>(await Do<TakeAttendance, AttendanceOutcome>(Rivera, act => act.AllPresent(chess))).Count);
        await Do<CallOffSession, OfferOutcome>(Administrator, async act => await act.CallOff((await Session()).Id, "assembly", []));
        Assert.IsType<AttendanceOutcome.IsOff>(await Do<TakeAttendance, AttendanceOutcome>(Rivera, act => act.AllPresent(chess)));
    }

    [Fact]
    public async Task A_session_that_was_off_at_its_cut_off_places_once_it_is_held_after_all()
    {
        var period = await Period(Plan(closes: new CutOff.Hours(24)));
        var chess = await At(await Activity(Offer(period, "Chess", 9)), Today.AddDays(5));
        var session = (await Session(Today.AddDays(5))).Id;
        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(session, "assembly", []));
        World.Clock.Advance(TimeSpan.FromDays(4.5));
        await Settle<KeepAwake>();
        await Settle<CutOffs>();
        Assert.Empty(await Seated(chess));

        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.Restore(session));
        await Settle<CutOffs>();

        Assert.Equal(5, (await Seated(chess)).Count);
    }

    [Fact]
    public async Task Who_loses_a_seat_after_the_cut_off_is_placed_somewhere_else()
    {
        var period = await Period(Plan(closes: new CutOff.Hours(24)));
        var chess = await At(await Activity(Offer(period, "Chess", 9)), Today.AddDays(5));
        var help = await At(await Activity(Offer(period, "Math help", 9, Lincoln.Osei, SchoolOfTests.Library)), Today.AddDays(5));
        await SignUp(Lincoln.Maya, chess);
        World.Clock.Advance(TimeSpan.FromDays(4.5));
        await Settle<KeepAwake>();
        await Settle<CutOffs>();
        await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.CallOff(chess, "Ms. Rivera is out"));
        await Settle<CutOffs>();

        Assert.Equal(5, (await Seated(help)).Count);
    }
}
