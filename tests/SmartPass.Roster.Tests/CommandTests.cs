using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Roster.Commands;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Tests;

public sealed class CommandTests
{
    [Fact]
    public async Task Import_roster_ends_with_a_line_that_sums_up()
    {
        await using var world = await RosterWorld.New();

        var (code, lines) = await Run(world, TestRoster.Version11().Zip());

        Assert.Equal((0, "added 13, changed 0, removed 0, left out 0, warnings 0"), (code, lines[^1]));
        Assert.Equal(ImportState.Applied, Assert.Single(await world.Ask(db => db.Imports.ToListAsync())).State);
        Assert.Equal("added 0, changed 0, removed 0, left out 0, warnings 0", (await Run(world, TestRoster.Version11().Zip())).Lines[^1]);
    }

    [Fact]
    public async Task Errors_are_listed_by_file_line_and_column_and_exit_with_1()
    {
        await using var world = await RosterWorld.New();

        var (code, lines) = await Run(world, TestRoster.Version11().With("enrollments.csv", "e2,,,k1", "e2,,,k9").Zip());

        Assert.Equal(1, code);
        Assert.Contains(lines, line => line.StartsWith("enrollments.csv:3:6 reference.missing_target_record ", StringComparison.Ordinal));
        Assert.StartsWith("added ", lines[^1]);
        Assert.Equal("", await world.Picture());
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        await using var world = await RosterWorld.New();

        Assert.Equal(0, (await Run(world, TestRoster.Version11().Zip(), "--dry-run")).Code);
        Assert.Equal("", await world.Picture());
    }

    [Fact]
    public async Task Large_removals_wait_for_the_flag()
    {
        await using var world = await RosterWorld.New();
        await Run(world, TestRoster.Version11().Zip());
        var without = TestRoster.Version11().With("users.csv", "u3,,,true", "u3,,,false").Zip();

        Assert.Equal(1, (await Run(world, without)).Code);
        Assert.Equal(0, (await Run(world, without, "--allow-removals")).Code);
    }

    [Fact]
    public async Task Of_a_fault_in_every_row_the_first_hundred_are_listed_and_all_are_counted()
    {
        await using var world = await RosterWorld.New();
        var rows = string.Concat(Enumerable.Range(0, 250).Select(at => $"x{at},,,k9,s1,u2,student,false,,\n"));

        var (_, lines) = await Run(world, TestRoster.Version11().Plus("enrollments.csv", rows).Zip());

        Assert.Equal(100, lines.Count(line => line.Contains(" reference.missing_target_record ")));
        Assert.Contains("and 150 more of reference.missing_target_record", lines);
    }

    [Theory]
    [InlineData("file.zip", "--modus", "bulk")]
    [InlineData("file.zip", "--mode", "all")]
    [InlineData("--dry-run")]
    public void Words_that_are_not_understood_are_told_with_the_usage(params string[] words)
    {
        var wrong = Assert.Throws<UnknownWord>(() => ImportCommand.Read(words));

        Assert.Contains("Usage: import-roster", wrong.Message);
    }

    [Fact]
    public async Task Sample_roster_writes_a_zip_that_import_roster_takes()
    {
        await using var world = await RosterWorld.New();
        var file = Path.Combine(world.Platform.Folder.Root, "sample.zip");

        Assert.Equal(0, await SampleCommand.Run([file, "--schools", "2", "--students", "200", "--seed", "5", "--version", "1.2"], TextWriter.Null, world.Platform.Clock));

        var (code, lines) = await Run(world, await File.ReadAllBytesAsync(file));
        Assert.Equal(0, code);
        Assert.EndsWith("warnings 0", lines[^1]);
    }

    [Theory]
    [InlineData("East Josh High School", "east-josh-high-school")]
    [InlineData("Peñasco Élémentaire", "penasco-elementaire")]
    [InlineData("St. Mary's", "st-marys")]
    [InlineData("District", "district-2")]
    [InlineData("王", "school")]
    public void A_school_gets_an_address_from_its_name(string name, string slug) => Assert.Equal(slug, Slug.For(name, new HashSet<string>()));

    private static async Task<(int Code, string[] Lines)> Run(RosterWorld world, byte[] zip, params string[] words)
    {
        var file = Path.Combine(world.Platform.Folder.Root, "roster.zip");
        await File.WriteAllBytesAsync(file, zip);
        using var output = new StringWriter();
        var code = await world.Do(services => ActivatorUtilities.CreateInstance<ImportCommand>(services).Run(ImportCommand.Read([file, .. words]), output, default));
        return (code, output.ToString().TrimEnd().Split(Environment.NewLine));
    }
}
