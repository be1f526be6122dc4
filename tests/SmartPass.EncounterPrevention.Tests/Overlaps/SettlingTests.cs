using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Overlaps;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Overlaps;

public sealed class SettlingTests : OverlapWorld
{
    [Fact]
    public async Task One_tap_makes_a_group_that_holds_at_once()
    {
        var overlap = await Found();

        var made = Assert.IsType<OverlapOutcome.GroupMade>(await MakeGroup(overlap.Id));

        var group = Assert.Single(await Rows<EncounterGroup>());
        Assert.Equal((made.Group, "Jordan and Maya"), (group.Id, group.Name));
        Assert.Contains("together 7 times", group.Notes, StringComparison.Ordinal);
        Assert.DoesNotContain("Restroom", group.Notes, StringComparison.Ordinal);
        Assert.IsType<StartVerdict.Refused>(await Judge(Lincoln.Maya, null, Lincoln.Jordan));
        Assert.Contains(await Rows<GroupChange>(), change => change is { Kind: GroupChangeKind.Created } && change.ById == Lincoln.Osei.Id);
    }

    [Fact]
    public async Task A_name_that_is_taken_gets_a_number()
    {
        await Group("Jordan and Maya", Sam, Lincoln.Jordan);
        await Group("jordan and maya 2", Sam, Lincoln.Maya);

        await MakeGroup((await Found()).Id);

        Assert.Equal("Jordan and Maya 3", (await Rows<EncounterGroup>()).MaxBy(group => group.Id.Value)!.Name);
    }

    [Fact]
    public async Task What_is_settled_says_so_to_whoever_comes_second()
    {
        var overlap = await Found();
        var made = Assert.IsType<OverlapOutcome.GroupMade>(await MakeGroup(overlap.Id));

        Assert.Equal(new OverlapOutcome.Settled(made.Group), await MakeGroup(overlap.Id));
        Assert.Equal(new OverlapOutcome.Settled(made.Group), await Dismiss(overlap.Id));
        Assert.Equal(new OverlapOutcome.Settled(made.Group), await TakeBack(overlap.Id));
        Assert.Single(await Rows<EncounterGroup>());
    }

    [Fact]
    public async Task What_was_dismissed_by_mistake_is_proposed_again()
    {
        var overlap = await Found();

        Assert.IsType<OverlapOutcome.Dismissed>(await Dismiss(overlap.Id));
        Assert.Equal(new OverlapOutcome.Settled(null), await MakeGroup(overlap.Id));
        Assert.IsType<OverlapOutcome.TakenBack>(await TakeBack(overlap.Id));

        Assert.IsType<OverlapOutcome.GroupMade>(await MakeGroup(overlap.Id));
    }

    [Fact]
    public async Task Of_students_who_left_no_group_is_made_and_nothing_is_stored()
    {
        var overlap = await Found();
        School.Erase(Lincoln.Jordan);

        Assert.IsType<OverlapOutcome.TheyLeft>(await MakeGroup(overlap.Id));

        Assert.Empty(await Rows<EncounterGroup>());
        Assert.Empty(await Rows<GroupChange>());
        Assert.Equal(OverlapState.Proposed, Assert.Single(await Rows<Overlap>()).State);
    }

    [Fact]
    public async Task What_was_dismissed_stays_listed_for_as_long_as_it_is_not_proposed_again()
    {
        await Dismiss((await Found()).Id);
        var dismissed = Assert.Single((await Listing()).Dismissed);
        Assert.Equal("Jordan Blake and Maya Okafor", dismissed.Names);
        Assert.EndsWith("by Kwame Osei", dismissed.Settled, StringComparison.Ordinal);

        await TakeBack(dismissed.Id);
        var view = await Listing();
        Assert.Empty(view.Dismissed);
        Assert.Equal("Together 7 times in four weeks, in Restroom 2F and Library.", Assert.Single(view.Overlaps).HowOften);

        await Dismiss(dismissed.Id);
        World.Clock.Advance(TimeSpan.FromDays(90));
        Assert.Single((await Listing()).Dismissed);
        World.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty((await Listing()).Dismissed);
    }

    [Fact]
    public async Task What_is_taken_back_after_another_look_says_of_which_weeks_it_speaks()
    {
        var overlap = await Found();
        await Dismiss(overlap.Id);
        World.Clock.Advance(TimeSpan.FromDays(7));
        await Find();

        await TakeBack(overlap.Id);

        Assert.Equal("Together 7 times in the four weeks until Oct 11.", Assert.Single((await Listing()).Overlaps).HowOften);
    }

    [Fact]
    public void Of_three_it_is_said_that_two_or_more_met()
    {
        var three = new Overlap { SchoolId = Lincoln.High.Id, From = default, Until = new DateOnly(2026, 10, 11), Times = 6, Expected = 1, Chance = 0.001 }.Of([Lincoln.Maya.Id, Lincoln.Jordan.Id, Sam.Id], []);

        Assert.Equal("Two or more of them were together 6 times in four weeks.", new OverlapCard(three, [], [], false).HowOften);
        Assert.StartsWith("From a detected overlap: two or more of them were together 6 times", GroupName.Notes(three), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_may_manage_groups_settles_anything()
    {
        var overlap = await Found();
        var looking = Lincoln.At(Lincoln.Park, Role.Counselor, EncounterPermissions.See);

        Assert.IsType<OverlapOutcome.NotThere>(await MakeGroup(overlap.Id, looking));
        Assert.IsType<OverlapOutcome.NotThere>(await Dismiss(overlap.Id, looking));
        Assert.Equal(OverlapState.Proposed, Assert.Single(await Rows<Overlap>()).State);
    }

    [Theory]
    [InlineData("Maya", "Maya")]
    [InlineData("Maya and Jo", "Maya", "Jo")]
    [InlineData("Ana, Maya and Jo", "Ana", "Maya", "Jo")]
    public void Words_are_listed_as_one_says_them(string said, params string[] words) => Assert.Equal(said, Listed.InWords(words));

    [Fact]
    public void A_name_that_would_be_too_long_says_how_many_they_are() =>
        Assert.Equal("Group of 9", GroupName.Of([.. Enumerable.Repeat("Bartholomew", 9)]));
}
