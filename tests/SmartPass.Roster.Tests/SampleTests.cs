using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Roster.Sample;

namespace SmartPass.Roster.Tests;

/// <summary>The sample roster: believable, the same for the same seed, and taken by the importer.</summary>
public sealed class SampleTests
{
    private static readonly SamplePlan Plan = new() { Schools = 4, Students = 900, Seed = 7, Date = new DateOnly(2026, 10, 15) };

    public static TheoryData<string> Borne => [.. SampleFlaws.Borne];

    public static TheoryData<string> Wrong => [.. SampleFlaws.Wrong];

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        Assert.Equal(Zip(Plan), Zip(Plan));
        Assert.NotEqual(Zip(Plan), Zip(Plan with { Seed = 8 }));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_comes_in_without_a_warning(bool isVersion12)
    {
        await using var world = await RosterWorld.New();

        var outcome = await world.Import(Zip(Plan with { IsVersion12 = isVersion12 }));

        Assert.Empty(outcome.Findings);
        Assert.Equal(4, await world.Ask(db => db.Schools.CountAsync()));
        var students = await world.Ask(db => db.Affiliations.CountAsync(place => place.Role == Role.Student));
        Assert.Equal(900, students + outcome.LeftOut.Under13);
        Assert.InRange(students, 300, 700);
    }

    [Fact]
    public async Task Nobody_teaches_or_attends_two_classes_in_one_period()
    {
        await using var world = await RosterWorld.New();
        await world.Import(Zip(Plan));

        var meetings = await world.Ask(db => db.Enrollments.Join(db.Classes, row => row.ClassId, row => row.ClassId, (row, found) => new { row.PersonId, found.Periods }).ToListAsync());

        Assert.Equal(meetings.Count, meetings.Distinct().Count());
        Assert.Contains(meetings, meeting => meeting.Periods == "7");
    }

    [Fact]
    public async Task Its_delta_takes_leavers_out_and_newcomers_in()
    {
        await using var world = await RosterWorld.New();
        await world.Import(Zip(Plan));

        var outcome = await world.Import(Zip(Plan with { Seed = 9, DeltaOf = 7 }));

        Assert.Equal(0, outcome.Errors);
        Assert.True(outcome is { Added: > 0, Changed: > 0, Removed: > 0 }, outcome.Sum);
        Assert.True((await world.Import(Zip(Plan with { Seed = 9, DeltaOf = 7 }))).ChangesNothing);
    }

    [Theory]
    [MemberData(nameof(Borne))]
    public async Task A_flaw_that_is_borne_is_told(string flaw)
    {
        await using var world = await RosterWorld.New();

        var outcome = await world.Check(Zip(Plan with { Schools = 1, Students = 60, Flaws = SampleFlaws.Of(flaw) }));

        Assert.Equal(0, outcome.Errors);
        Assert.True(outcome.Warnings > 0 || flaw is "no-teachers" or "guardians", outcome.Sum);
        Assert.True(outcome.Added > 60);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_flaw_that_is_wrong_refuses_the_roster(string flaw)
    {
        await using var world = await RosterWorld.New();

        Assert.True((await world.Check(Zip(Plan with { Schools = 1, Students = 60, Flaws = SampleFlaws.Of(flaw) }))).IsRefused);
    }

    [Fact]
    public async Task Quoted_with_a_mark_and_CR_LF_it_is_the_same_roster()
    {
        await using var world = await RosterWorld.New();
        await world.Import(Zip(Plan));

        var outcome = await world.Import(Zip(Plan with { Flaws = SampleFlaws.Of(SampleFlaws.Fine) }));

        Assert.True(outcome.ChangesNothing, outcome.Sum);
        Assert.Empty(outcome.Findings);
    }

    internal static byte[] Zip(SamplePlan plan)
    {
        using var stream = new MemoryStream();
        SampleRoster.Write(plan, stream);
        return stream.ToArray();
    }
}
