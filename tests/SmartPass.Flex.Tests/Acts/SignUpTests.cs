using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

public sealed class SignUpTests : FlexWorld
{
    [Fact]
    public async Task A_student_signs_up_and_changes_their_mind()
    {
        var period = await Period();
        var (chess, robotics) = (await TodaysActivity(period, "Chess"), await TodaysActivity(period, "Robotics", host: Lincoln.Osei));

        Assert.IsType<SignUpOutcome.Done>(await SignUp(Lincoln.Maya, chess));
        Assert.IsType<SignUpOutcome.Done>(await SignUp(Lincoln.Maya, robotics));

        Assert.Empty(await Seated(chess));
        Assert.Equal([Lincoln.Maya.Id], await Seated(robotics));
    }

    [Fact]
    public async Task Signing_up_twice_is_one_sign_up()
    {
        var chess = await TodaysActivity(await Period(), "Chess");

        await SignUp(Lincoln.Maya, chess);
        Assert.IsType<SignUpOutcome.Done>(await SignUp(Lincoln.Maya, chess));

        Assert.Single(await Rows<SignUp>());
    }

    [Fact]
    public async Task Who_waits_moves_up_in_the_order_they_came_and_leaves_what_they_had()
    {
        var period = await Period();
        var (chess, robotics) = (await TodaysActivity(period, "Chess", 1), await TodaysActivity(period, "Robotics", host: Lincoln.Osei));
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Sam, robotics);
        Assert.Equal(0, Assert.IsType<SignUpOutcome.Waiting>(await SignUp(Sam, chess)).Ahead);
        Assert.Equal(1, Assert.IsType<SignUpOutcome.Waiting>(await SignUp(Ava, chess)).Ahead);

        await Leave(Lincoln.Maya, chess);

        Assert.Equal([Sam.Id], await Seated(chess));
        Assert.Empty(await Seated(robotics));
    }

    [Fact]
    public async Task Someone_who_must_not_meet_who_sits_there_reads_the_generic_refusal_and_is_skipped_in_line()
    {
        var period = await Period();
        var chess = await TodaysActivity(period, "Chess", 2);
        Apart.Pairs.Add((Lincoln.Maya.Id, Lincoln.Jordan.Id));
        await SignUp(Lincoln.Maya, chess);

        Assert.Equal(SignUpVerdict.Generic, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Jordan, chess)).Decision.ToStudent);
        await SignUp(Sam, chess);
        Assert.IsType<SignUpOutcome.Waiting>(await SignUp(Lincoln.Jordan, chess));
        Assert.IsType<SignUpOutcome.Waiting>(await SignUp(Ava, chess));

        await Leave(Sam, chess);
        Assert.Equal([Lincoln.Maya.Id, Ava.Id], await Seated(chess));

        await Leave(Lincoln.Maya, chess);
        Assert.Equal([Lincoln.Jordan.Id, Ava.Id], await Seated(chess));
    }

    [Fact]
    public async Task When_the_rule_changes_its_mind_who_was_skipped_moves_up()
    {
        var chess = await TodaysActivity(await Period(), "Chess", 2);
        Apart.Pairs.Add((Lincoln.Maya.Id, Lincoln.Jordan.Id));
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Sam, chess);
        await SignUp(Lincoln.Jordan, chess);
        await Leave(Sam, chess);
        await Settle<WaitlistsMove>();
        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));

        Apart.Pairs.Clear();
        Bump("apart");
        await Settle<WaitlistsMove>();
        await Settle<WaitlistsMove>();

        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], await Seated(chess));
    }

    [Fact]
    public async Task A_host_who_holds_an_activity_back_reads_the_same_to_students()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.Hold(chess, back: true));

        Assert.Equal(SignUpVerdict.Generic, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, chess)).Decision.ToStudent);
        Assert.Null(await Assign(Rivera, Lincoln.Maya, chess));
    }

    [Fact]
    public async Task What_an_administrator_holds_back_reads_to_its_host_like_someone_who_must_not_be_met()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        await Do<CallOffActivity, OfferOutcome>(Administrator, act => act.Hold(chess, back: true));
        var heldBack = await Assign(Rivera, Sam, chess);
        await Do<CallOffActivity, OfferOutcome>(Administrator, act => act.Hold(chess, back: false));
        Apart.Pairs.Add((Lincoln.Maya.Id, Lincoln.Jordan.Id));
        await Assign(Rivera, Lincoln.Maya, chess);
        var apart = await Assign(Rivera, Lincoln.Jordan, chess);

        Assert.Equal(SignUpVerdict.GenericToStaff, heldBack!.ToStaff);
        Assert.Equal(SignUpVerdict.GenericToStaff, apart!.ToStaff);
        Assert.Equal("They must not meet.", (await Assign(Administrator, Lincoln.Jordan, chess))!.ToStaff);
    }

    [Fact]
    public async Task After_the_cut_off_nobody_signs_up_or_leaves()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        await SignUp(Lincoln.Maya, chess);
        World.Clock.Advance(TimeSpan.FromMinutes(40));

        Assert.Equal(SignUpRule.Window, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Sam, chess)).Decision.First.Rule);
        Assert.IsType<SignUpOutcome.TooLate>(await Leave(Lincoln.Maya, chess));
    }

    [Fact]
    public async Task A_room_that_two_activities_share_has_one_capacity()
    {
        var period = await Period();
        var chess = await TodaysActivity(period, "Chess", 2, room: SchoolOfTests.Library);
        var homework = await TodaysActivity(period, "Homework", 2, Lincoln.Osei, SchoolOfTests.Library);
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Lincoln.Jordan, homework);

        Assert.IsType<SignUpOutcome.Waiting>(await SignUp(Sam, chess));
        await Leave(Lincoln.Jordan, homework);

        Assert.Equal([Lincoln.Maya.Id, Sam.Id], await Seated(chess));
    }

    [Fact]
    public async Task What_overlaps_in_another_flex_period_must_be_left_first()
    {
        var chess = await TodaysActivity(await Period(), "Chess");
        var other = await Period(Plan("Clubs") with { Starts = new TimeOnly(11, 0), Ends = new TimeOnly(11, 40) });
        var band = await At(await Activity(Offer(other, "Band", host: Lincoln.Osei)), Today);
        await SignUp(Lincoln.Maya, chess);

        Assert.Equal("You have Chess at that time. Leave it first.", Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, band)).Decision.ToStudent);
        await Leave(Lincoln.Maya, chess);
        Assert.IsType<SignUpOutcome.Done>(await SignUp(Lincoln.Maya, band));
    }

    [Fact]
    public async Task An_activity_for_one_grade_is_not_for_another()
    {
        var period = await Period();
        var seniors = await At(await Activity(Offer(period, "College talk") with { Audience = new Audience(["12"], [], []) }));
        var byName = await At(await Activity(Offer(period, "Reading help", host: Lincoln.Osei) with { Audience = new Audience([], [], [Sam.Id]) }));

        Assert.Equal(SignUpRule.NotForStudent, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, seniors)).Decision.First.Rule);
        Assert.Equal(SignUpRule.NotForStudent, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, byName)).Decision.First.Rule);
        Assert.IsType<SignUpOutcome.Done>(await SignUp(Sam, byName));
    }

    [Fact]
    public async Task A_student_who_missed_too_many_is_signed_up_by_staff()
    {
        var period = await Period();
        var (chess, next) = (await TodaysActivity(period, "Chess"), Today.AddDays(5));
        await SignUp(Lincoln.Maya, chess);
        World.Clock.Advance(TimeSpan.FromMinutes(45));
        await Do<TakeAttendance, AttendanceOutcome>(Rivera, act => act.Mark(chess, Lincoln.Maya.Id, Attendance.Absent));
        await Do<SetFlexRules, bool>(Administrator, async act => { await act.Set(new RuleSettings(1, 30, 5)); return true; });
        var activity = (await Rows<ActivitySession>()).Single(one => one.Id == chess).ActivityId;

        Assert.Equal(SignUpRule.NoShows, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, await At(activity, next))).Decision.First.Rule);
        Assert.Null(await Assign(Rivera, Lincoln.Maya, await At(activity, next)));
    }
}
