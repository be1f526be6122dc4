using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Roster.Acts.Schools;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Comparing;

namespace SmartPass.Roster.Tests;

/// <summary>Rosters of another producer, where they lie beside the project. It is 2026-11-24 in them.</summary>
public sealed class SharedDataTests
{
    private static readonly string? Folder = Find();

    [Fact]
    public async Task A_district_with_its_producers_habits_comes_in()
    {
        await using var world = await World();
        var outcome = await world.Import(await File.ReadAllBytesAsync(Path.Combine(Folder!, "oneroster-district-a.zip")));

        Assert.Equal((0, 5187, 6039), (outcome.Errors, outcome.LeftOut.Under13, outcome.LeftOut.Under13 + await Count(world, Role.Student)));
        Assert.Equal((319, 9), (await Count(world, Role.Teacher), await Count(world, Role.Administrator)));
        Assert.Equal((6, 2233, 8), (Added(outcome, Kind.Schools), Added(outcome, Kind.Classes), Added(outcome, Kind.Terms)));
        Assert.Equal(44506, Added(outcome, Kind.Enrollments) + outcome.LeftOut.Enrollments);
        Assert.Equal(
            ["manifest.header_repeated", "row.field_forbidden_in_bulk", "row.missing_required_value", "row.school_year_is_start", "schema.extra_column", "schema.header_alias", "schema.header_case", "schema.header_order_mismatch", "semantic.duplicate_username"],
            outcome.Counts.Select(count => count.Code));
        Assert.True((await world.Import(await File.ReadAllBytesAsync(Path.Combine(Folder!, "oneroster-district-a.zip")))).ChangesNothing);
    }

    [Fact]
    public async Task With_consent_all_6039_students_of_the_district_come_in()
    {
        await using var world = await World();
        await world.Do(services => services.GetRequiredService<RecordConsent>().Do(isOnFile: true, default));

        var outcome = await world.Import(await File.ReadAllBytesAsync(Path.Combine(Folder!, "oneroster-district-a.zip")));

        Assert.Equal((6039, 0, 44506), (await Count(world, Role.Student), outcome.LeftOut.People, Added(outcome, Kind.Enrollments)));
    }

    [Fact]
    public async Task A_district_to_the_letter_its_delta_and_its_1_2_come_in()
    {
        await using var world = await World();
        var bulk = await world.Import(await File.ReadAllBytesAsync(Path.Combine(Folder!, "oneroster-1.1-bulk.zip")));
        Assert.Empty(bulk.Findings);
        Assert.Equal((717, 36, 6), (bulk.LeftOut.Under13 + await Count(world, Role.Student), await Count(world, Role.Teacher), await Count(world, Role.Administrator)));

        // The same district as 1.2 has the same people in the same roles; each role only learns which row of roles.csv gives it.
        var same = await world.Check(await File.ReadAllBytesAsync(Path.Combine(Folder!, "oneroster-1.2-bulk.zip")));
        Assert.Empty(same.Findings);
        Assert.All(same.Kinds, kind => Assert.Equal((0, 0), (kind.Added, kind.Removed)));
        Assert.All(same.Kinds.Where(kind => kind.Kind != Kind.Roles), kind => Assert.Equal(0, kind.Changed));

        var delta = await world.Import(await File.ReadAllBytesAsync(Path.Combine(Folder!, "oneroster-1.1-delta-day1.zip")));
        var people = delta.Kinds.Single(kind => kind.Kind == Kind.People);
        Assert.Equal((0, 2, 3), (delta.Errors, people.Added, people.Removed));
        Assert.Equal((14, 21), (Added(delta, Kind.Enrollments), delta.Kinds.Single(kind => kind.Kind == Kind.Enrollments).Removed));

        // And back to the first day.
        var back = await world.Import(await File.ReadAllBytesAsync(Path.Combine(Folder!, "oneroster-1.2-bulk.zip")), allowRemovals: true);
        Assert.Equal((3, 2), (Added(back, Kind.People), back.Kinds.Single(kind => kind.Kind == Kind.People).Removed));
    }

    [Fact]
    public async Task Once_consent_is_withdrawn_nothing_is_kept_of_the_5187_under_13()
    {
        await using var world = await World();
        await world.Do(services => services.GetRequiredService<RecordConsent>().Do(isOnFile: true, default));
        var zip = await File.ReadAllBytesAsync(Path.Combine(Folder!, "oneroster-district-a.zip"));
        await world.Import(zip);

        await world.Do(services => services.GetRequiredService<RecordConsent>().Do(isOnFile: false, default));
        var outcome = await world.Import(zip, allowRemovals: true);

        Assert.Equal((852, 5187), (await Count(world, Role.Student), outcome.LeftOut.Under13));
        var rows = await world.Ask(db => db.People.AsNoTracking().IgnoreQueryFilters([Data.RosterDb.ValidFilter]).Select(row => new { row.PersonId, row.FamilyName, row.SourcedId, row.Number }).ToListAsync());
        var known = await world.Ask(db => db.People.Select(row => row.PersonId).ToHashSetAsync());
        Assert.All(rows.Where(row => !known.Contains(row.PersonId)), row => Assert.Equal(("student", "", null), (row.FamilyName, row.SourcedId, row.Number)));
        Assert.True(rows.Count - known.Count >= 5187);
    }

    private static async Task<RosterWorld> World()
    {
        Assert.SkipUnless(Folder is not null, "The folder shared/data with other producers' rosters is not beside the project; SMARTPASS_SAMPLE_DATA can name it.");
        var world = await RosterWorld.New();
        world.Platform.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        return world;
    }

    private static int Added(ImportOutcome outcome, Kind kind) => outcome.Kinds.Single(one => one.Kind == kind).Added;

    private static Task<int> Count(RosterWorld world, Role role) => world.Ask(db => db.Affiliations.CountAsync(place => place.Role == role));

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SMARTPASS_SAMPLE_DATA") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "data") is var data && File.Exists(Path.Combine(data, "oneroster-district-a.zip")))
            {
                return data;
            }
        }

        return null;
    }
}
