using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Flex.Contracts;
using SmartPass.Telling.Domain;
using SmartPass.Telling.Sweeps;
using SmartPass.Testing;

namespace SmartPass.Telling.Tests.Sweeps;

public sealed class TellFlexTests : TellingWorld
{
    [Theory]
    [InlineData(FlexEventKind.MovedUp, null, "You moved up: you have a seat in Robotics (11:00 AM).")]
    [InlineData(FlexEventKind.Assigned, null, "Ana Rivera has you in Robotics (11:00 AM).")]
    [InlineData(FlexEventKind.Placed, null, "You are in Robotics (11:00 AM): you had chosen nothing.")]
    [InlineData(FlexEventKind.CameBack, null, "You are back in Robotics (11:00 AM).")]
    [InlineData(FlexEventKind.Over, SignUpEnd.CalledOff, "Robotics (11:00 AM) is called off. Choose another one.")]
    [InlineData(FlexEventKind.Over, SignUpEnd.TakenBack, "Ana Rivera took you out of Robotics (11:00 AM).")]
    public async Task A_student_is_told_what_others_did_and_where_to_look(FlexEventKind kind, SignUpEnd? end, string words)
    {
        Flex.Happens(kind, World.Clock.GetUtcNow(), end, Lincoln.Rivera.Id);

        await Settle<TellFlex>();

        var notice = Assert.Single(await ToldTo(Lincoln.Maya));
        Assert.Equal((words, "/flex?session=3", NoticeKind.Flex), (notice.Text, notice.Link, notice.Kind));
    }

    [Fact]
    public async Task Whoever_has_a_seat_is_told_that_the_session_is_off_and_why_or_held_after_all()
    {
        var inTwoWeeks = TestWorld.Start.AddDays(14);
        Flex.Happens(FlexEventKind.SessionOff, World.Clock.GetUtcNow(), by: Lincoln.Park.Id, startsAt: inTwoWeeks, calledOff: "Assembly");
        Flex.Happens(FlexEventKind.SessionOn, World.Clock.GetUtcNow(), by: Lincoln.Park.Id, startsAt: inTwoWeeks);
        // Called off, and held again before it was told.
        Flex.Happens(FlexEventKind.SessionOff, World.Clock.GetUtcNow(), by: Lincoln.Park.Id, startsAt: inTwoWeeks);

        await Settle<TellFlex>();

        Assert.Equal(
            [
                "Flex on Thursday, Oct 29 is called off. You keep your seat in Robotics in case it is held after all.",
                "Flex on Thursday, Oct 29 is held after all. You have your seat in Robotics.",
                "Flex on Thursday, Oct 29 is called off (Assembly). You keep your seat in Robotics in case it is held after all.",
            ],
            (await ToldTo(Lincoln.Maya)).Select(notice => notice.Text));
    }

    [Fact]
    public async Task Nobody_is_told_of_a_refused_seat_nor_whoever_has_left()
    {
        await SetUpMail();
        Passes.Rights[EncounterPermissions.BeAlerted] = [Lincoln.Park.Id];
        Flex.Happens(FlexEventKind.Refused, World.Clock.GetUtcNow(), by: Lincoln.Rivera.Id);
        Flex.Happens(FlexEventKind.Refused, World.Clock.GetUtcNow());
        Flex.Happens(FlexEventKind.Over, World.Clock.GetUtcNow(), SignUpEnd.LeftSchool);

        await Settle<TellFlex>();

        foreach (var person in new[] { Lincoln.Maya, Lincoln.Rivera, Lincoln.Park })
        {
            Assert.Empty(await ToldTo(person));
        }

        Assert.Empty(await Mails());
    }

    [Fact]
    public async Task Two_at_once_tell_once()
    {
        for (var number = 0; number < 60; number++)
        {
            Flex.Happens(FlexEventKind.MovedUp, World.Clock.GetUtcNow());
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Settle<TellFlex>)));

        Assert.Equal(60, (await ToldTo(Lincoln.Maya)).Count);
    }

    [Fact]
    public async Task Nobody_is_told_what_they_did_themselves_nor_of_what_is_past()
    {
        var now = World.Clock.GetUtcNow();
        Flex.Happens(FlexEventKind.SignedUp, now, by: Lincoln.Maya.Id);
        Flex.Happens(FlexEventKind.Over, now, SignUpEnd.Left, Lincoln.Maya.Id);
        Flex.Happens(FlexEventKind.SetAside, now, by: Lincoln.Rivera.Id);
        Flex.Happens(FlexEventKind.Over, now, SignUpEnd.Moved, Lincoln.Rivera.Id);
        Flex.Happens(FlexEventKind.MovedUp, now.AddDays(-2));
        Flex.Happens(FlexEventKind.Placed, now, startsAt: now.AddMinutes(-40));

        await Settle<TellFlex>();

        Assert.Empty(await ToldTo(Lincoln.Maya));
    }

    [Fact]
    public async Task Whoever_is_moved_while_a_session_runs_is_told()
    {
        Flex.Happens(FlexEventKind.Placed, World.Clock.GetUtcNow(), startsAt: World.Clock.GetUtcNow().AddMinutes(-39));

        await Settle<TellFlex>();

        Assert.Contains("Robotics", Assert.Single(await ToldTo(Lincoln.Maya)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TellFlex_run_twice_tells_once()
    {
        for (var number = 0; number < 60; number++)
        {
            Flex.Happens(FlexEventKind.MovedUp, World.Clock.GetUtcNow());
        }

        await Settle<TellFlex>();
        await Settle<TellFlex>();

        Assert.Equal(60, (await ToldTo(Lincoln.Maya)).Count);
    }
}
