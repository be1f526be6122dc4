using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
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
