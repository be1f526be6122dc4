using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Sweeps;

/// <summary>What became of a pass stands in its entries.</summary>
public sealed class OutcomeTests : LogWorld
{
    private static readonly PassFacts Pass = PassesOfTests.Pass();

    [Theory]
    [InlineData(PassEventKind.Held, "Waiting")]
    [InlineData(PassEventKind.InLine, "Waiting")]
    [InlineData(PassEventKind.Started, "WentLater")]
    [InlineData(PassEventKind.Denied, "CameToNothing")]
    [InlineData(PassEventKind.Declined, "CameToNothing")]
    [InlineData(PassEventKind.Withdrawn, "CameToNothing")]
    [InlineData(PassEventKind.Lapsed, "CameToNothing")]
    [InlineData(PassEventKind.Commented, "Prevented")]
    public async Task What_happens_to_a_pass_is_what_comes_of_its_entry(PassEventKind kind, string outcome)
    {
        await Happens(TryPass(Pass, Lincoln.Jordan));
        await Happens(PassesOfTests.Event(kind, Pass));

        Assert.Equal(outcome, Assert.Single(await Log()).Outcome.ToString());
        Assert.Single(await Alerts());
    }

    [Fact]
    public async Task Held_until_the_others_are_back_it_waits_and_then_it_went()
    {
        await Happens(TryPass(Pass, Lincoln.Jordan), PassesOfTests.Event(PassEventKind.Held, Pass));
        Assert.Equal(Outcome.Waiting, Assert.Single(await Log()).Outcome);

        await Happens(PassesOfTests.Event(PassEventKind.Started, Pass));
        await Happens(PassesOfTests.Event(PassEventKind.Ended, Pass));

        Assert.Equal(Outcome.WentLater, Assert.Single(await Log()).Outcome);
    }

    [Fact]
    public async Task A_pass_that_is_passed_by_in_silence_is_an_entry_that_waits()
    {
        Passes.Passes[Pass.Id] = Pass with { AskedOf = [Lincoln.Rivera.Id] };
        await Happens(TryPass(Pass, Lincoln.Jordan) with { Kind = PassEventKind.KeptBack, By = default });

        var entry = Assert.Single(await Log());
        Assert.Equal((true, Outcome.Waiting, Pass.Id), (entry.Waited, entry.Outcome, entry.PassId));
        Assert.Equal([Lincoln.Rivera.Id], entry.AskedOf);
        Assert.Equal(EncounterAlertKind.Prevented, Assert.Single(await Alerts()).Kind);

        await Happens(PassesOfTests.Event(PassEventKind.Withdrawn, Pass));
        Assert.Equal(Outcome.CameToNothing, Assert.Single(await Log()).Outcome);
    }

    [Fact]
    public async Task An_override_stands_with_its_reason_and_whatever_follows_it_stays_one()
    {
        var tried = TryPass(Pass, Lincoln.Jordan);
        await Happens(tried);
        await Happens(
            tried with { Kind = PassEventKind.Overridden, By = Lincoln.Park.Id, Tried = tried.Tried! with { Reason = "Parents wait at the office." } }, PassesOfTests.Event(PassEventKind.Started, Pass, Lincoln.Park.Id));

        Assert.Equal([(Outcome.WentLater, null), (Outcome.Overridden, "Parents wait at the office.")], (await Log()).Select(entry => (entry.Outcome, entry.Reason)));
        Assert.Equal([EncounterAlertKind.Prevented, EncounterAlertKind.Overridden], (await Alerts()).Select(alert => alert.Kind));
    }

    [Fact]
    public async Task On_the_way_what_counts_is_whether_the_student_came_to_go_on_to_that_place()
    {
        var tried = TryPass(Pass, Lincoln.Jordan);
        await Happens(tried with { To = SchoolOfTests.Nurse, Tried = tried.Tried! with { UnderWay = true } });

        await Happens(PassesOfTests.Event(PassEventKind.NextStop, Pass with { To = SchoolOfTests.Library }));
        Assert.Equal(Outcome.Prevented, Assert.Single(await Log()).Outcome);

        await Happens(PassesOfTests.Event(PassEventKind.NextStop, Pass with { To = SchoolOfTests.Nurse }));
        Assert.Equal(Outcome.WentLater, Assert.Single(await Log()).Outcome);
    }

    [Fact]
    public async Task A_pass_that_only_a_retry_brought_settles_the_entry()
    {
        var tried = TryPass(Pass, Lincoln.Jordan);
        await Happens(tried with { Pass = default }, At(tried, 1), PassesOfTests.Event(PassEventKind.Started, Pass));

        var entry = Assert.Single(await Log());
        Assert.Equal((2, Pass.Id, Outcome.WentLater), (entry.Tries, entry.PassId, entry.Outcome));
    }
}
