using Microsoft.Extensions.DependencyInjection;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Live;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

/// <summary>What followers of the history are told beside sign-ups themselves.</summary>
public sealed class FollowedTests : FlexWorld
{
    [Fact]
    public async Task A_seat_that_is_refused_so_that_none_can_tell_why_is_noted_and_wakes_whoever_follows()
    {
        var (period, woken) = (await Period(), Woken());
        var (chess, robotics) = (await TodaysActivity(period, "Chess"), await TodaysActivity(period, "Robotics", host: Lincoln.Osei, room: SchoolOfTests.Library));
        Apart.Pairs.Add((Lincoln.Maya.Id, Lincoln.Jordan.Id));
        await SignUp(Lincoln.Maya, chess);
        await Do<CallOffActivity, OfferOutcome>(Administrator, act => act.Hold(robotics, back: true));
        Assert.Equal(woken, Woken());

        await SignUp(Lincoln.Jordan, chess);
        await SignUp(Sam, robotics);
        await Assign(Rivera, Lincoln.Jordan, chess);

        Assert.Equal(woken + 3, Woken());
        Assert.Equal(
            [
                (Lincoln.Jordan.Id, Lincoln.Jordan.Id, "Chess", SignUpRule.EncounterPrevention, SignUpWay.Student),
                (Sam.Id, Sam.Id, "Robotics", SignUpRule.HeldBack, SignUpWay.Student),
                (Lincoln.Jordan.Id, Lincoln.Rivera.Id, "Chess", SignUpRule.EncounterPrevention, SignUpWay.Staff),
            ],
            (await All(FlexEventKind.Refused)).Select(happened => (happened.Student, happened.By, happened.Session!.Title, happened.Tried!.Rule, happened.Tried.Way)));
    }

    [Fact]
    public async Task What_may_be_known_is_not_noted()
    {
        var (chess, woken) = (await TodaysActivity(await Period(), "Chess", capacity: 1), Woken());
        await SignUp(Lincoln.Maya, chess);
        await SignUp(Sam, chess);
        World.Clock.Advance(TimeSpan.FromMinutes(40));
        await SignUp(Ava, chess);

        Assert.Empty(await All(FlexEventKind.Refused));
        Assert.Equal(woken, Woken());
    }

    [Fact]
    public async Task A_session_that_is_called_off_says_why_to_each_who_has_a_seat_and_then_that_it_is_held()
    {
        var period = await Period();
        var chess = await TodaysActivity(period, "Chess");
        await SignUp(Lincoln.Maya, chess);
        var session = (await Session()).Id;

        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(session, "Assembly", []));
        Assert.Equal((Lincoln.Maya.Id, "Flex", "Chess", "Assembly"), Assert.Single((await All(FlexEventKind.SessionOff)).Select(off => (off.Student, off.Session!.Period, off.Session.Title, off.Session.CalledOff))));

        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.Restore(session));
        Assert.Equal((Lincoln.Maya.Id, null), Assert.Single((await All(FlexEventKind.SessionOn)).Select(held => (held.Student, held.Session!.CalledOff))));
    }

    private long Woken() => World.Services.GetRequiredService<Topics>().Version(FlexTopics.Tried(Lincoln.High.Id));

    private async Task<IReadOnlyList<FlexEvent>> All(FlexEventKind kind) =>
        [.. (await Do<IFlexHistory, IReadOnlyList<FlexEvent>>(Actor.System, history => history.After(0, 100))).Where(happened => happened.Kind == kind)];
}
