using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;
using SmartPass.Testing;

namespace SmartPass.Flex.Tests.Acts;

/// <summary>What is off stands in nobody's way, and whoever had a seat in it is told.</summary>
public sealed class OffTests : FlexWorld
{
    [Fact]
    public async Task A_seat_in_a_session_that_is_off_blocks_no_other_at_that_time()
    {
        var (flex, advisory) = (await Period(), await Period(Plan("Advisory")));
        var (chess, reading) = (await TodaysActivity(flex, "Chess"), await TodaysActivity(advisory, "Reading", host: Lincoln.Osei, room: SchoolOfTests.Library));
        await SignUp(Lincoln.Maya, chess);
        Assert.Equal(SignUpRule.Clash, Assert.IsType<SignUpOutcome.Refused>(await SignUp(Lincoln.Maya, reading)).Decision.First.Rule);

        await CallOff(flex);
        Assert.IsType<SignUpOutcome.Done>(await SignUp(Lincoln.Maya, reading));

        await Restore(flex);
        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));
        Assert.Empty(await Seated(reading));
        await Leave(Lincoln.Maya, chess);
        Assert.Equal([Lincoln.Maya.Id], await Seated(reading));
    }

    [Fact]
    public async Task Called_off_by_mistake_and_held_after_all_everyone_is_where_they_were()
    {
        var (flex, advisory) = (await Period(), await Period(Plan("Advisory")));
        var (chess, reading) = (await TodaysActivity(flex, "Chess"), await TodaysActivity(advisory, "Reading", host: Lincoln.Osei, room: SchoolOfTests.Library));
        await SignUp(Lincoln.Maya, chess);
        await Assign(Osei, Lincoln.Maya, reading);

        await CallOff(advisory);
        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));
        await Restore(advisory);

        Assert.Equal([Lincoln.Maya.Id], await Seated(reading));
        Assert.Empty(await Seated(chess));
    }

    [Fact]
    public async Task Whoever_was_set_aside_for_a_session_that_is_off_has_their_seat_again()
    {
        var (flex, advisory) = (await Period(), await Period(Plan("Advisory")));
        var (chess, reading) = (await TodaysActivity(flex, "Chess"), await TodaysActivity(advisory, "Reading", host: Lincoln.Osei, room: SchoolOfTests.Library));
        await SignUp(Lincoln.Maya, chess);
        await Assign(Osei, Lincoln.Maya, reading);
        Assert.Empty(await Seated(chess));

        await CallOff(advisory);

        Assert.Equal([Lincoln.Maya.Id], await Seated(chess));
    }

    [Fact]
    public async Task An_activity_called_off_while_it_runs_leaves_nobody_in_it()
    {
        var period = await Period();
        var (chess, reading) = (await TodaysActivity(period, "Chess"), await TodaysActivity(period, "Reading", 9, Lincoln.Osei, SchoolOfTests.Library));
        await SignUp(Lincoln.Maya, chess);
        World.Clock.Advance(TimeSpan.FromMinutes(45));

        Assert.IsType<OfferOutcome.Saved>(await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.CallOff(chess, "Ms. Rivera is ill")));
        await Do<PlaceStudents, List<int>>(Actor.System, async act => await act.Everyone((await Session()).Id).ToListAsync());

        Assert.Empty(await Seated(chess));
        Assert.Contains(Lincoln.Maya.Id, await Seated(reading));
    }

    [Fact]
    public async Task Each_whose_session_is_called_off_or_held_after_all_is_noted_once()
    {
        School.Add(Lincoln.Student(120, "Noor", "Aziz") with { Grade = "09" });
        var chess = await TodaysActivity(await Period(), "Chess", 9);
        var noor = Lincoln.Student(120, "Noor", "Aziz") with { Grade = "09" };
        await SignUp(noor, chess);
        await SignUp(Lincoln.Maya, chess);
        var id = (await Session()).Id;

        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(id, "testing", ["09"]));
        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(id, "testing", []));
        await Do<CallOffSession, OfferOutcome>(Administrator, act => act.Restore(id));

        Assert.Equal(
            [(FlexEventKind.SessionOff, noor.Id), (FlexEventKind.SessionOff, Lincoln.Maya.Id), (FlexEventKind.SessionOn, noor.Id), (FlexEventKind.SessionOn, Lincoln.Maya.Id)],
            (await Rows<HistoryLine>()).Where(line => line.Kind is FlexEventKind.SessionOff or FlexEventKind.SessionOn).OrderBy(line => line.Id).Select(line => (line.Kind, line.StudentId)));
    }

    [Fact]
    public async Task A_refusal_that_must_not_be_told_apart_is_noted_whichever_rule_it_was()
    {
        var period = await Period();
        var (chess, reading) = (await TodaysActivity(period, "Chess", 1), await TodaysActivity(period, "Reading", host: Lincoln.Osei, room: SchoolOfTests.Library));
        Apart.Pairs.Add((Sam.Id, Ava.Id));
        await SignUp(Sam, reading);
        await SignUp(Ava, reading);
        await Do<CallOffActivity, OfferOutcome>(Rivera, act => act.Hold(chess, true));
        await SignUp(Ava, chess);
        await Assign(Osei, Ava, reading);
        await SignUp(Lincoln.Maya, reading);

        Assert.Equal(
            [(SignUpRule.EncounterPrevention, SignUpWay.Student, reading), (SignUpRule.HeldBack, SignUpWay.Student, chess), (SignUpRule.EncounterPrevention, SignUpWay.Staff, reading)],
            (await Rows<HistoryLine>()).Where(line => line.Kind == FlexEventKind.Refused).OrderBy(line => line.Id).Select(line => (line.Rule!.Value, line.Way!.Value, line.ActivityId)));
    }

    [Fact]
    public async Task A_full_activity_is_full_for_everyone_and_nothing_is_noted_until_there_is_a_seat()
    {
        var chess = await TodaysActivity(await Period(), "Chess", 2);
        Apart.Pairs.Add((Sam.Id, Ava.Id));
        await SignUp(Sam, chess);
        await SignUp(Lincoln.Maya, chess);
        Assert.IsType<SignUpOutcome.Waiting>(await SignUp(Ava, chess));
        Assert.DoesNotContain(await Rows<HistoryLine>(), line => line.Kind == FlexEventKind.Refused);

        await Leave(Lincoln.Maya, chess);

        var line = Assert.Single(await Rows<HistoryLine>(), line => line.Kind == FlexEventKind.Refused);
        Assert.Equal((Ava.Id, SignUpWay.MovesUp), (line.StudentId, line.Way));
    }

    private async Task Restore(FlexPeriodId period)
    {
        var session = await Session(period: period);
        Assert.IsType<OfferOutcome.Saved>(await Do<CallOffSession, OfferOutcome>(Administrator, act => act.Restore(session.Id)));
    }

    private async Task CallOff(FlexPeriodId period)
    {
        var session = await Session(period: period);
        Assert.IsType<OfferOutcome.Saved>(await Do<CallOffSession, OfferOutcome>(Administrator, act => act.CallOff(session.Id, "assembly", [])));
    }
}
