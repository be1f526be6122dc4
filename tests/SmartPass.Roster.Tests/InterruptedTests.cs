using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Sample;

namespace SmartPass.Roster.Tests;

/// <summary>An import that is cut off anywhere leaves the roster whole.</summary>
public sealed class InterruptedTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Cut_off_after_some_slices_nothing_of_it_is_valid_and_it_can_be_run_again(int slices)
    {
        await using var world = await RosterWorld.New();
        await world.Import(Sample(students: 40));
        var before = await world.Picture();
        var next = Sample(students: 900, noPeriods: true);

        // As good as kill -9: the work stops between two slices and nobody tidies up.
        await Assert.ThrowsAsync<PowerCut>(() => world.Import(next, allowRemovals: true, beforeSlice: slice => { if (slice == slices) { throw new PowerCut(); } }));

        Assert.Equal(before, await world.Picture());
        await world.Do(services => services.GetRequiredService<RecoverRoster>().Do(default));
        Assert.Equal(before, await world.Picture());
        Assert.Equal(0, await world.Ask(db => db.Classes.IgnoreQueryFilters([RosterDb.ValidFilter]).CountAsync(row => row.From > db.Version)));
        var outcome = await world.Import(next, allowRemovals: true);
        Assert.True(outcome is { Errors: 0, Added: > 6_000, Changed: > 0 }, outcome.Sum);
        await using var untouched = await RosterWorld.New();
        await untouched.Import(Sample(students: 40));
        await untouched.Import(next, allowRemovals: true);
        Assert.Equal(await People(untouched), await People(world));
    }

    [Fact]
    public async Task Without_a_recovery_the_next_import_takes_back_by_itself()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        await Assert.ThrowsAsync<PowerCut>(() => world.Import(TestRoster.Version11().With("users.csv", "Maya", "Mia").Zip(), beforeSlice: _ => throw new PowerCut()));

        var outcome = await world.Import(TestRoster.Version11().Zip());

        Assert.True(outcome.ChangesNothing, outcome.Sum);
    }

    [Fact]
    public async Task While_a_roster_is_written_everybody_sees_the_one_before()
    {
        await using var world = await RosterWorld.New();
        await world.Import(Sample(students: 40));
        var before = await world.Picture();
        var pictures = new List<string>();

        await world.Import(Sample(students: 900, noPeriods: true), allowRemovals: true, beforeSlice: _ => pictures.Add(world.Picture().GetAwaiter().GetResult()));

        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.Equal(before, picture));
        Assert.NotEqual(before, await world.Picture());
    }

    [Fact]
    public async Task Old_rows_are_cleared_away_but_the_last_of_everyone_stays()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        await world.Import(TestRoster.Version11().With("users.csv", "Maya", "Mia").Zip());
        await world.Import(TestRoster.Version11().With("users.csv", text => text.Split("u3")[0]).With("demographics.csv", text => text.Split("u3")[0]).With("enrollments.csv", text => text.Split("e3")[0]).Zip(), allowRemovals: true);

        Assert.Equal(["Ana", "Jordan", "Maya"], (await world.Ask(db => db.People.IgnoreQueryFilters([RosterDb.ValidFilter]).Select(person => person.GivenName).ToListAsync())).Order());
        Assert.Equal(2, await world.Ask(db => db.Enrollments.IgnoreQueryFilters([RosterDb.ValidFilter]).CountAsync()));
    }

    [Fact]
    public async Task Someone_added_by_hand_outlives_every_roster()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var id = await world.AskPeople(people => people.Add(new NewPerson("Dana", "Park", "dana@x.example", "dana"), [new Affiliation(new SchoolId(1), Role.Administrator)]));

        await world.Import(TestRoster.Version11().With("users.csv", "Maya", "Mia").Zip());

        Assert.Equal("Dana Park", (await world.AskPeople(people => people.Of([id])))[id].Name);
        Assert.Equal(["Park", "Rivera"], (await world.AskPeople(people => people.Staff(new SchoolId(1)))).Select(person => person.FamilyName));
        Assert.Equal((13, 0), (await world.Check(TestRoster.Version11().With("manifest.csv", "systemCode,TEST", "systemCode,OTHER").Zip())) is var check ? (check.Added, check.Removed) : default);
        Assert.Equal(4, (await world.Ask(db => db.People.Select(person => person.PersonId).Distinct().ToListAsync())).Count);
    }

    [Fact]
    public async Task Stopped_while_old_rows_are_cleared_away_the_new_roster_is_applied_all_the_same()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        using var stop = new CancellationTokenSource();
        var zip = TestRoster.Version11().With("users.csv", "Maya", "Mia").Zip();

        var outcome = await world.Do(services => services.GetRequiredService<ApplyPackage>()
            .Do(new ApplyRequest(new MemoryStream(zip), "test.zip", null, false), async _ => { await stop.CancelAsync(); return true; }, (_, _) => Task.CompletedTask, stop.Token));

        Assert.Equal(1, outcome!.Changed);
        Assert.Contains("Mia", await world.Picture());
        await world.Import(zip);
        Assert.Equal(1, await world.Ask(db => db.People.IgnoreQueryFilters([RosterDb.ValidFilter]).CountAsync(person => person.SourcedId == "u2")));
    }

    private static byte[] Sample(int students, bool noPeriods = false) =>
        SampleTests.Zip(new SamplePlan { Schools = 1, Students = students, Seed = 4, Date = new DateOnly(2026, 10, 15), HasPeriods = !noPeriods });

    // Ids differ where an import was cut off; people and their classes do not.
    private static Task<List<string>> People(RosterWorld world) => world.Ask(db =>
        (from row in db.Enrollments
         join person in db.People on row.PersonId equals person.PersonId
         join found in db.Classes on row.ClassId equals found.ClassId
         orderby person.SourcedId, found.SourcedId
         select person.SourcedId + " " + person.GivenName + " " + found.SourcedId + " " + found.Periods + " " + row.Teaches).ToListAsync());

    // As when the process is told to stop: nothing is taken back then, the next start does it.
    private sealed class PowerCut : OperationCanceledException;
}
