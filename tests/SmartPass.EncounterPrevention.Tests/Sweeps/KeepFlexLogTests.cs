using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Sweeps;
using SmartPass.Flex.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Sweeps;

/// <summary>Seats that were prevented stand in the same log as passes.</summary>
public sealed class KeepFlexLogTests : LogWorld
{
    private const string Follower = "follow flex";

    private static readonly FlexEvent Tried = TrySeat(Lincoln.Maya, Lincoln.Jordan);

    [Fact]
    public async Task KeepFlexLog_twice_writes_once()
    {
        await Happens(Tried);
        await Settle<KeepFlexLog>();
        Restart();
        await Settle<KeepFlexLog>();

        var entry = Assert.Single(await Log());
        Assert.Equal(
            (Lincoln.Maya.Id, Lincoln.Maya.Id, default, SchoolOfTests.Library, 1, Outcome.Prevented, TestWorld.Start),
            (entry.StudentId, entry.ById, entry.FromId, entry.ToId, entry.Tries, entry.Outcome, entry.At));
        Assert.Null(entry.Route);
        Assert.Equal(new TriedSeat(new ActivitySessionId(8), SignUpWay.Student, "Robotics", TestWorld.Start.AddDays(1)), entry.Seat);
        Assert.Equal([new EntryOther(Lincoln.Jordan.Id, default, default, default)], entry.Others);
        Assert.Equal([new EntryGroup(Lockers)], entry.Groups);
        var alert = Assert.Single(await Alerts());
        Assert.Equal((EncounterAlertKind.Prevented, Lincoln.Maya.Id, default), (alert.Kind, alert.Student, alert.Pass));
    }

    [Fact]
    public async Task Retries_within_five_minutes_of_the_first_count_up_and_a_later_one_is_new()
    {
        await Happens(Tried, At(Tried, 2), At(Tried, 4.9), At(Tried, 5));

        Assert.Equal([(3, TestWorld.Start.AddMinutes(4.9)), (1, TestWorld.Start.AddMinutes(5))], (await Log()).Select(entry => (entry.Tries, entry.LastAt)));
        Assert.Equal(2, (await Alerts()).Count);
    }

    [Fact]
    public async Task Another_way_activity_or_who_sits_there_and_a_pass_are_no_retry()
    {
        await Happens(Tried, Tried with { Tried = Tried.Tried! with { Way = SignUpWay.MovesUp }, By = default }, Tried with { Activity = new ActivitySessionId(9) }, TrySeat(Lincoln.Maya, Sam));
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan));

        Assert.Equal([1, 1, 1, 1, 1], (await Log()).Select(entry => entry.Tries));
    }

    [Fact]
    public async Task An_activity_that_is_gone_is_logged_all_the_same()
    {
        await Happens(Tried with { Session = null });

        var entry = Assert.Single(await Log());
        Assert.Equal((default, new TriedSeat(new ActivitySessionId(8), SignUpWay.Student, null, null)), (entry.ToId, entry.Seat));
    }

    [Fact]
    public async Task What_is_held_back_is_written_about_as_an_encounter_is_and_not_logged()
    {
        await Happens(Tried with { Tried = new TriedSignUp(SignUpRule.HeldBack, SignUpWay.Student, null) });

        Assert.Equal(1, await Cursor(Follower));
        Assert.Empty(await Log());
    }

    [Fact]
    public async Task What_was_not_refused_costs_no_write()
    {
        await Happens(Tried with { Kind = FlexEventKind.SignedUp, Tried = null });
        Assert.Null(await Cursor(Follower));

        await Happens(Tried);
        Assert.Equal(2, await Cursor(Follower));
    }

    [Fact]
    public async Task Two_at_once_write_once()
    {
        foreach (var minute in Enumerable.Range(0, 30))
        {
            FlexHistory.Happens(At(Tried, minute * 10));
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Settle<KeepFlexLog>)));

        Assert.Equal(30, (await Log()).Count);
    }

    [Fact]
    public async Task Cut_off_between_two_nothing_is_written_and_then_both_once()
    {
        FlexHistory.Happens(Tried);
        FlexHistory.Happens(TrySeat(Sam, Lincoln.Jordan));
        await Run($"CREATE TRIGGER cut BEFORE INSERT ON EncounterPrevention_Alert WHEN NEW.StudentId = 103 BEGIN SELECT RAISE(ABORT, 'cut off'); END");
        await Assert.ThrowsAsync<DbUpdateException>(Settle<KeepFlexLog>);
        Assert.Empty(await Log());
        Assert.Null(await Cursor(Follower));

        await Run($"DROP TRIGGER cut");
        await Settle<KeepFlexLog>();

        Assert.Equal([Lincoln.Maya.Id, Sam.Id], (await Log()).Select(entry => entry.StudentId));
    }

    [Fact]
    public async Task Where_something_comes_with_every_look_a_round_ends_all_the_same()
    {
        var coming = new Stack<double>([40, 30, 20, 10]);
        FlexHistory.Asking = () =>
        {
            if (coming.TryPop(out var minutes))
            {
                FlexHistory.Happens(At(Tried, minutes));
            }
        };
        await Settle<KeepFlexLog>();

        Assert.Single(await Log());
    }
}
