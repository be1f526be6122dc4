using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Sweeps;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Sweeps;

public sealed class KeepLogTests : LogWorld
{
    [Fact]
    public async Task KeepLog_twice_writes_once()
    {
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan));
        await Settle<KeepLog>();
        Restart();
        await Settle<KeepLog>();

        var entry = Assert.Single(await Log());
        Assert.Equal(
            (Lincoln.Maya.Id, Lincoln.Maya.Id, PassRoute.SelfCheckout, SchoolOfTests.Room214, SchoolOfTests.Restroom, 1, Outcome.Prevented),
            (entry.StudentId, entry.ById, entry.Route, entry.FromId, entry.ToId, entry.Tries, entry.Outcome));
        Assert.Equal([new EntryOther(Lincoln.Jordan.Id, new PassId(900), SchoolOfTests.Room214, SchoolOfTests.Library)], entry.Others);
        Assert.Equal([new EntryGroup(Lockers)], entry.Groups);
        Assert.Equal(EncounterAlertKind.Prevented, Assert.Single(await Alerts()).Kind);
    }

    [Fact]
    public async Task Where_something_comes_with_every_look_a_round_ends_all_the_same()
    {
        var coming = new Stack<PassEvent>(Enumerable.Range(0, 5).Select(quarter => At(Try(Lincoln.Maya, Lincoln.Jordan), 15 * quarter)).Reverse());
        Passes.Asking = () =>
        {
            if (coming.TryPop(out var happened))
            {
                Passes.Happens(happened);
            }
        };
        await Settle<KeepLog>();

        Assert.Single(await Log());
    }

    [Fact]
    public async Task Retries_within_five_minutes_of_the_first_count_up_and_a_later_one_is_new()
    {
        var tried = Try(Lincoln.Maya, Lincoln.Jordan);
        await Happens(tried, At(tried, 2), At(tried, 4.9));
        await Happens(At(tried, 5));

        Assert.Equal([(3, TestWorld.Start.AddMinutes(4.9)), (1, TestWorld.Start.AddMinutes(5))], (await Log()).Select(entry => (entry.Tries, entry.LastAt)));
        Assert.Equal(2, (await Alerts()).Count);
    }

    [Fact]
    public async Task What_comes_late_with_a_time_long_before_is_no_retry()
    {
        var tried = Try(Lincoln.Maya, Lincoln.Jordan);
        await Happens(tried, At(tried, -120), At(tried, -1));

        Assert.Equal([(2, TestWorld.Start), (1, TestWorld.Start.AddMinutes(-120))], (await Log()).Select(entry => (entry.Tries, entry.LastAt)));
    }

    [Fact]
    public async Task Another_way_or_place_or_others_who_are_out_are_no_retry()
    {
        var tried = Try(Lincoln.Maya, Lincoln.Jordan);
        await Happens(
            tried, tried with { Tried = tried.Tried! with { Route = PassRoute.Kiosk } }, tried with { To = SchoolOfTests.Library }, tried with { Tried = tried.Tried! with { Note = Note(Lockers, Sam) } },
            Try(Sam, Lincoln.Jordan));

        Assert.Equal([1, 1, 1, 1, 1], (await Log()).Select(entry => entry.Tries));
    }

    [Fact]
    public async Task An_urgent_try_is_alerted_of_though_another_was_just_before()
    {
        var pass = PassesOfTests.Pass();
        Passes.Passes[pass.Id] = pass;
        await Happens(TryPass(pass, Lincoln.Jordan));
        Passes.Passes[pass.Id] = pass with { Urgent = true, NeedsEscort = true };
        await Happens(At(TryPass(pass, Lincoln.Jordan), 1));

        Assert.Equal([EncounterAlertKind.Prevented, EncounterAlertKind.NeedsEscort], (await Alerts()).Select(alert => alert.Kind));
    }

    [Fact]
    public async Task Two_at_once_write_once()
    {
        foreach (var minute in Enumerable.Range(0, 30))
        {
            Passes.Happens(At(Try(Lincoln.Maya, Lincoln.Jordan), minute * 10));
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(Settle<KeepLog>)));

        Assert.Equal(30, (await Log()).Count);
        Assert.Equal(30, (await Alerts()).Count);
    }

    [Fact]
    public async Task Cut_off_between_two_nothing_is_written_and_then_both_once()
    {
        var first = Try(Lincoln.Maya, Lincoln.Jordan);
        Passes.Happens(first);
        Passes.Happens(Try(Sam, Lincoln.Jordan));
        await Run($"CREATE TRIGGER cut BEFORE INSERT ON EncounterPrevention_Alert WHEN NEW.StudentId = 103 BEGIN SELECT RAISE(ABORT, 'cut off'); END");
        await Assert.ThrowsAsync<DbUpdateException>(Settle<KeepLog>);
        Assert.Empty(await Log());
        Assert.Null(await Cursor());

        await Run($"DROP TRIGGER cut");
        await Settle<KeepLog>();

        Assert.Equal([Lincoln.Maya.Id, Sam.Id], (await Log()).Select(entry => entry.StudentId));
        Assert.Equal(2, await Cursor());
    }

    [Fact]
    public async Task What_does_not_concern_it_costs_no_write_and_is_not_read_again()
    {
        for (var id = 1; id <= 450; id++)
        {
            Passes.Happens(PassEventKind.Started, PassesOfTests.Pass(id));
        }

        Passes.Happens(Try(Lincoln.Maya, Lincoln.Jordan) with { Rule = StartRule.LimitReached });
        await Settle<KeepLog>();
        Assert.Null(await Cursor());
        Assert.Empty(await Log());
        var asked = Passes.Asked;

        await Settle<KeepLog>();

        Assert.Equal(asked + 1, Passes.Asked);
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan));
        Assert.Equal(452, await Cursor());
    }

    [Fact]
    public async Task A_full_hallway_is_written_about_as_an_encounter_is_and_not_logged()
    {
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan) with { Rule = StartRule.HallwayFull });

        Assert.Equal(1, await Cursor());
        Assert.Empty(await Log());
    }

    [Fact]
    public async Task After_thousands_of_other_events_it_notes_how_far_it_is()
    {
        for (var id = 1; id <= 5_201; id++)
        {
            Passes.Happens(PassEventKind.Overtime, PassesOfTests.Pass(id));
        }

        await Settle<KeepLog>();

        Assert.NotNull(await Cursor());
        Assert.Empty(await Log());
    }

    [Fact]
    public async Task Each_school_has_its_own()
    {
        await Happens(Try(Lincoln.Maya, Lincoln.Jordan), Try(Lincoln.Maya, Lincoln.Jordan) with { School = Lincoln.Roosevelt.Id });

        Assert.Equal([Lincoln.High.Id, Lincoln.Roosevelt.Id], (await Log()).Select(entry => entry.SchoolId));
        Assert.Equal([Lincoln.High.Id, Lincoln.Roosevelt.Id], (await Alerts()).Select(alert => alert.School));
        Assert.Equal(Lincoln.High.Id, Assert.Single(await Rows<Entry>()).SchoolId);
    }
}
