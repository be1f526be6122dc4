using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Sweeps;
using SmartPass.Roster.Contracts;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Sweeps;

/// <summary>What happens by itself may happen twice.</summary>
public sealed class TwiceTests : FlexWorld
{
    [Fact]
    public async Task KeepAwake_noted_twice_moves_a_cut_off_once()
    {
        var period = await Period(Plan(closes: new CutOff.Hours(24)));
        await Settle<KeepAwake>();
        var next = Today.AddDays(5);
        var closes = (await Session(next)).ClosesAt;

        // Down from twenty minutes before the cut-off to ten after it.
        World.Clock.SetUtcNow(closes.AddMinutes(-20));
        await Beat(closes.AddMinutes(-20));
        World.Clock.SetUtcNow(closes.AddMinutes(10));
        ForgetMemory();
        await Settle<KeepAwake>();
        await Settle<KeepAwake>();
        Assert.Equal(closes.AddMinutes(30), (await Session(next)).ClosesAt);

        await Period(Plan(closes: new CutOff.Hours(24)), period);
        Assert.Equal(closes.AddMinutes(30), (await Session(next)).ClosesAt);
        Assert.Single(await Rows<KnownOutage>());
    }

    [Fact]
    public async Task A_cut_off_that_moved_takes_sign_ups_until_then()
    {
        var chess = await At(await Activity(Offer(await Period(Plan(closes: new CutOff.Hours(24))), "Chess", 1)), Today.AddDays(5));
        await Settle<KeepAwake>();
        var closes = (await Session(Today.AddDays(5))).ClosesAt;
        await Beat(closes.AddMinutes(-20));
        World.Clock.SetUtcNow(closes.AddMinutes(10));
        Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, chess));

        await Settle<KeepAwake>();
        await Settle<CutOffs>();

        Assert.IsType<SignUpOutcome.Done>(await SignUp(Lincoln.Maya, chess));
        await Beat(closes.AddMinutes(29));
        World.Clock.SetUtcNow(closes.AddMinutes(30));
        await Settle<KeepAwake>();
        await Settle<CutOffs>();
        Assert.IsType<SignUpOutcome.Refused>(await SignUp(Sam, chess));
        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));
    }

    [Fact]
    public async Task PlannedSessions_planned_twice_are_the_same()
    {
        await Activity(Offer(await Period(), "Chess"));
        var before = (await Rows<ActivitySession>()).Select(one => one.Id).ToList();

        await Settle<PlannedSessions>();
        Bump(RosterTopics.Bells(Lincoln.High.Id));
        await Settle<PlannedSessions>();

        Assert.Equal(before, (await Rows<ActivitySession>()).Select(one => one.Id));
    }

    [Fact]
    public async Task CutOffs_that_come_to_pass_twice_place_once()
    {
        var chess = await TodaysActivity(await Period(), "Chess", 3);
        World.Clock.Advance(TimeSpan.FromMinutes(40));
        await Settle<KeepAwake>();
        await Settle<CutOffs>();
        var before = await Rows<SignUp>();

        await Settle<CutOffs>();

        Assert.Equal(3, (await Seated(chess)).Count);
        Assert.Equal(before.Select(signUp => (signUp.Id, signUp.Since)), (await Rows<SignUp>()).Select(signUp => (signUp.Id, signUp.Since)));
    }

    [Fact]
    public async Task WaitlistsMove_twice_and_nobody_sits_twice()
    {
        var chess = await TodaysActivity(await Period(), "Chess", 2);
        Apart.Pairs.Add((Lincoln.Maya.Id, Lincoln.Jordan.Id));
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Sam, chess);
        await SignUp(Lincoln.Jordan, chess);
        await Leave(Sam, chess);
        await Settle<WaitlistsMove>();
        Apart.Pairs.Clear();
        Bump("apart");

        await Settle<WaitlistsMove>();
        Bump("apart");
        await Settle<WaitlistsMove>();

        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], await Seated(chess));
    }

    [Fact]
    public async Task ErasedStudents_erased_twice_are_gone_from_everything_and_their_seat_is_free()
    {
        var period = await Period(Plan() with { Audience = new Audience([], [], [Lincoln.Maya.Id, Sam.Id]) });
        var chess = await TodaysActivity(period, "Chess", 1);
        await Activity(Offer(period, "Reading", host: Lincoln.Osei) with { Audience = new Audience([], [], [Lincoln.Maya.Id, Sam.Id]) });
        await Activity(Offer(period, "For Maya alone", host: Lincoln.Park) with { Audience = new Audience([], [], [Lincoln.Maya.Id]) });
        await SignUp(Lincoln.Maya, chess);
        await Do<InviteStudents, InviteOutcome>(Rivera, act => act.Invite(chess, [Lincoln.Maya.Id]));
        School.Erase(Lincoln.Maya);

        await Settle<ErasedStudents>();
        Bump(RosterTopics.Roster);
        await Settle<ErasedStudents>();

        Assert.Empty(await Rows<SignUp>());
        Assert.Empty(await Rows<Invitation>());
        Assert.Empty(await Rows<HistoryLine>());
        Assert.Equal([Sam.Id], (await Rows<FlexPeriod>()).Single().Audience.Students);
        Assert.Equal([Sam.Id], (await Rows<Activity>()).Single(activity => activity.Title == "Reading").Audience.Students);
        Assert.True((await Rows<Activity>()).Single(activity => activity.Title == "For Maya alone").Audience.IsNobody);
        Assert.IsType<SignUpOutcome.Done>(await SignUp(Sam, chess));
    }

    [Fact]
    public async Task LeftStudents_taken_out_twice_leave_their_seats_once_and_whoever_waited_has_them()
    {
        var period = await Period();
        var (chess, help) = (await TodaysActivity(period, "Chess", 1), await TodaysActivity(period, "Math help", host: Lincoln.Osei));
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Sam, chess);
        await SignUp(Ava, chess);
        await Assign(Osei, Leo, help);
        await Settle<LeftStudents>();
        Assert.Equal(4, (await Rows<SignUp>()).Count(signUp => signUp.State != SignUpState.Over));
        School.Leave(Lincoln.Maya);
        School.Leave(Sam);

        Bump(RosterTopics.Roster);
        await Settle<LeftStudents>();
        var after = await Rows<HistoryLine>();
        Bump(RosterTopics.Roster);
        await Settle<LeftStudents>();

        Assert.Equal(after.Count, (await Rows<HistoryLine>()).Count);
        Assert.Equal([Ava.Id], await Seated(chess));
        Assert.Equal([Leo.Id], await Seated(help));
        Assert.All(after.Where(line => line.Kind == FlexEventKind.Over), line => Assert.Equal(SignUpEnd.LeftSchool, line.End));
    }

    /// <summary>The site was last known to run at this instant.</summary>
    private Task<int> Beat(DateTimeOffset at) => Do<FlexDb, int>(SmartPass.Kernel.Actor.System, db => db.Database.ExecuteSqlAsync($"""UPDATE "Flex_Beat" SET "At" = {at.ToUnixTimeMilliseconds()}"""));
}
