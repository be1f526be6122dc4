using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Sweeps;
using SmartPass.Kernel;
using SmartPass.Platform.Jobs;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Overlaps;

public sealed class FindOverlapsTests : OverlapWorld
{
    private static readonly DateOnly Monday = new(2026, 10, 12);

    [Fact]
    public async Task Who_was_out_together_again_and_again_is_proposed()
    {
        var overlap = await Found();

        Assert.Equal([Lincoln.Maya.Id, Lincoln.Jordan.Id], overlap.Students.Select(student => student.StudentId));
        Assert.Equal([SchoolOfTests.Restroom, SchoolOfTests.Library], overlap.Places);
        Assert.Equal((Monday.AddDays(-28), Monday.AddDays(-1), 7, OverlapState.Proposed), (overlap.From, overlap.Until, overlap.Times, overlap.State));
        Assert.Equal(Monday, Assert.Single(await Rows<OverlapWeek>()).Monday);
    }

    [Fact]
    public async Task FindOverlaps_run_twice_looks_once()
    {
        var first = await Found();
        await Find();
        Assert.Equal(1, Passes.LookedBack);

        // As after a restart, when memory does not know.
        await World.As(Actor.System, null, async services =>
        {
            var forgetful = ActivatorUtilities.CreateInstance<FindOverlaps>(services, new FollowedBySchool<FindOverlaps, DateOnly>());
            await forgetful.Settle(World.Clock.GetUtcNow(), default);
        });

        Assert.Equal(first.Id, Assert.Single(await Rows<Overlap>()).Id);
        Assert.Equal(1, Passes.LookedBack);
    }

    [Fact]
    public async Task After_a_pause_only_the_latest_week_is_looked_through_and_takes_the_place_of_the_old()
    {
        await Found();
        World.Clock.SetUtcNow(Lincoln.High.Instant(Monday.AddDays(21), new TimeOnly(5, 0)));

        await Find();

        Assert.Equal(2, Passes.LookedBack);
        Assert.Empty(await Rows<Overlap>());
        Assert.Equal(Monday.AddDays(21), Assert.Single(await Rows<OverlapWeek>()).Monday);
    }

    [Fact]
    public async Task It_is_due_on_Monday_at_five_by_the_clock_of_the_school()
    {
        var next = Lincoln.High.Instant(Monday.AddDays(7), new TimeOnly(5, 0));
        await Find();
        Assert.Equal(next, await Due());

        World.Clock.SetUtcNow(next.AddSeconds(-1));
        await Find();
        Assert.Equal(1, Passes.LookedBack);

        World.Clock.SetUtcNow(next);
        Assert.Equal(next, await Due());
        await Find();
        Assert.Equal(next.AddDays(7), await Due());
    }

    [Fact]
    public async Task Who_is_together_in_a_group_is_not_proposed()
    {
        await Group("Lockers", Lincoln.Maya, Lincoln.Jordan, Sam);
        TheyMeet(Lincoln.Maya, Lincoln.Jordan);

        await Find();

        Assert.Empty(await Rows<Overlap>());
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    public async Task A_group_whose_last_day_is_over_knows_nobody(int days, int proposals)
    {
        await Save(null, Written("Last term", Lincoln.Maya, Lincoln.Jordan) with { Until = Lincoln.High.Date(World.Clock.GetUtcNow()).AddDays(days) });
        TheyMeet(Lincoln.Maya, Lincoln.Jordan);

        await Find();

        Assert.Equal(proposals, (await Rows<Overlap>()).Count);
    }

    [Theory]
    [InlineData(89, 0)]
    [InlineData(97, 1)]
    public async Task What_was_dismissed_is_not_proposed_again_for_ninety_days(int days, int proposals)
    {
        await Dismiss((await Found()).Id);
        var weeks = (days / 7 * 7) + 7;
        World.Clock.SetUtcNow(Lincoln.High.Instant(Monday.AddDays(3 + days), new TimeOnly(10, 0)));
        Passes.Past.AddRange([.. Passes.Past.Select(stay => stay with { From = stay.From.AddDays(weeks), Until = stay.Until.AddDays(weeks) })]);

        await Find();

        Assert.Equal(proposals, (await Rows<Overlap>()).Count(overlap => overlap.State == OverlapState.Proposed));
    }

    [Fact]
    public async Task What_was_settled_is_kept_for_a_year_and_its_places_for_a_week()
    {
        await Dismiss((await Found()).Id);

        World.Clock.Advance(TimeSpan.FromDays(360));
        await Find();
        Assert.Empty(Assert.Single(await Rows<Overlap>()).Places);

        World.Clock.Advance(TimeSpan.FromDays(14));
        await Find();
        Assert.Empty(await Rows<Overlap>());
    }

    [Fact]
    public async Task Who_has_left_the_school_is_not_proposed()
    {
        TheyMeet(Lincoln.Maya, Lincoln.Student(150, "Kim", "Lee"));

        await Find();

        Assert.Empty(await Rows<Overlap>());
    }

    private Task<DateTimeOffset?> Due() => World.As(Actor.System, null, services => services.GetRequiredService<FindOverlaps>().NextDue(default));
}
