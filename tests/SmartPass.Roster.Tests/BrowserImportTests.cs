using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.OneRoster;

namespace SmartPass.Roster.Tests;

/// <summary>Upload, check, yes, apply: as the pages and their job do it.</summary>
public sealed class BrowserImportTests
{
    [Fact]
    public async Task Uploaded_checked_and_confirmed_a_roster_is_applied_and_its_file_is_gone()
    {
        await using var world = await RosterWorld.New();
        var id = await Upload(world, TestRoster.Version11().Zip());
        Assert.Single(Files(world));

        await Work(world, id);
        var check = await Find(world, id);
        Assert.Equal((ImportState.Checked, 13), (check.State, ImportOutcome.Read(check.Outcome!).Added));
        Assert.Equal("", await world.Picture());

        Assert.IsType<CheckAnswered.Applying>(await Apply(world, id));
        await Work(world, id);
        Assert.Equal(ImportState.Applied, (await Find(world, id)).State);
        Assert.NotEqual("", await world.Picture());
        Assert.Empty(Files(world));
    }

    [Fact]
    public async Task The_job_may_run_twice()
    {
        await using var world = await RosterWorld.New();
        var id = await Upload(world, TestRoster.Version11().Zip());
        await Work(world, id);
        await Work(world, id);
        await Apply(world, id);
        await Work(world, id);
        var picture = await world.Picture();
        await Work(world, id);

        Assert.Equal(picture, await world.Picture());
        Assert.IsType<CheckAnswered.NotWaiting>(await Apply(world, id));
    }

    [Fact]
    public async Task A_refused_roster_cannot_be_applied_and_is_not_kept()
    {
        await using var world = await RosterWorld.New();
        var id = await Upload(world, "no zip"u8.ToArray());
        await Work(world, id);

        Assert.Equal(ImportState.Refused, (await Find(world, id)).State);
        Assert.IsType<CheckAnswered.NotWaiting>(await Apply(world, id));
        Assert.Empty(Files(world));
    }

    [Fact]
    public async Task A_discarded_roster_is_deleted()
    {
        await using var world = await RosterWorld.New();
        var id = await Upload(world, TestRoster.Version11().Zip());
        await Work(world, id);

        Assert.True(await world.Do(services => services.GetRequiredService<AnswerCheck>().Discard(id, default)));
        Assert.Equal((ImportState.Discarded, 0), ((await Find(world, id)).State, Files(world).Length));
    }

    [Fact]
    public async Task A_check_of_yesterdays_roster_is_made_again_before_it_is_applied()
    {
        await using var world = await RosterWorld.New();
        var id = await Upload(world, TestRoster.Version11().Zip());
        await Work(world, id);
        await world.Import(TestRoster.Version11().Zip());

        Assert.IsType<CheckAnswered.CheckedAgain>(await Apply(world, id));
        await Work(world, id);
        Assert.True(ImportOutcome.Read((await Find(world, id)).Outcome!).ChangesNothing);
    }

    [Fact]
    public async Task Much_that_would_go_needs_a_tick()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var id = await Upload(world, TestRoster.Version11().With("users.csv", "u3,,,true", "u3,,,false").Zip());
        await Work(world, id);

        Assert.IsType<CheckAnswered.NeedsConfirmation>(await Apply(world, id));
        Assert.IsType<CheckAnswered.Applying>(await Apply(world, id, allowRemovals: true));
    }

    [Fact]
    public async Task An_import_that_was_being_applied_when_the_process_ended_is_gone_on_with()
    {
        await using var world = await RosterWorld.New();
        var id = await Upload(world, TestRoster.Version11().Zip());
        await Work(world, id);
        await Apply(world, id);
        await Assert.ThrowsAsync<IOException>(() => world.Import(TestRoster.Version11().Zip(), beforeSlice: _ => throw new IOException()));

        Assert.Equal([id], await world.Do(services => services.GetRequiredService<Data.ImportReader>().UnderWay(default)));
        await Work(world, id);
        Assert.Equal(ImportState.Applied, (await Find(world, id)).State);
    }

    [Fact]
    public async Task Of_two_rosters_checked_alike_the_second_is_checked_again_before_it_is_applied()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var first = await Upload(world, TestRoster.Version11().With("users.csv", "Maya", "Mia").Zip());
        var second = await Upload(world, TestRoster.Version11().With("users.csv", "Maya", "May").Zip());
        await Work(world, first);
        await Work(world, second);
        Assert.IsType<CheckAnswered.Applying>(await Apply(world, first));
        Assert.IsType<CheckAnswered.Applying>(await Apply(world, second));

        await Work(world, first);
        await Work(world, second);

        Assert.Equal((ImportState.Applied, ImportState.Checked), ((await Find(world, first)).State, (await Find(world, second)).State));
        Assert.Contains("person 2 Mia", await world.Picture());
        Assert.IsType<CheckAnswered.Applying>(await Apply(world, second));
        await Work(world, second);
        Assert.Equal(ImportState.Applied, (await Find(world, second)).State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_roster_checked_with_another_consent_is_checked_again(bool afterTheYes)
    {
        await using var world = await RosterWorld.New();
        await Consent(world, true);
        var id = await Upload(world, TestRoster.Version11().With("demographics.csv", "2012-03-01", "2016-03-01").Zip());
        await Work(world, id);
        Assert.Equal(0, ImportOutcome.Read((await Find(world, id)).Outcome!).LeftOut.Under13);

        if (afterTheYes)
        {
            Assert.IsType<CheckAnswered.Applying>(await Apply(world, id));
            await Consent(world, false);
        }
        else
        {
            await Consent(world, false);
            Assert.IsType<CheckAnswered.CheckedAgain>(await Apply(world, id));
        }

        await Work(world, id);

        var import = await Find(world, id);
        Assert.Equal((ImportState.Checked, 1), (import.State, ImportOutcome.Read(import.Outcome!).LeftOut.Under13));
        Assert.Equal("", await world.Picture());
    }

    [Fact]
    public async Task The_tick_that_much_may_go_is_kept_with_the_import()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var id = await Upload(world, TestRoster.Version11().With("users.csv", "u3,,,true", "u3,,,false").Zip());
        await Work(world, id);

        await Apply(world, id, allowRemovals: true);
        Assert.True((await Find(world, id)).AllowsRemovals);
        await Work(world, id);

        Assert.Equal(ImportState.Applied, (await Find(world, id)).State);
    }

    [Fact]
    public async Task A_roster_nobody_said_yes_to_for_a_week_and_files_nobody_waits_for_are_deleted_at_the_start()
    {
        await using var world = await RosterWorld.New();
        var old = await Upload(world, TestRoster.Version11().Zip());
        await Work(world, old);
        world.Platform.Clock.Advance(TimeSpan.FromDays(8));
        var waiting = await Upload(world, TestRoster.Version11().Zip());
        await Work(world, waiting);
        var folder = world.Platform.Folder.Folder("rosters");
        await File.WriteAllTextAsync(Path.Combine(folder, "orphan.zip"), "x", TestContext.Current.CancellationToken);
        foreach (var file in Files(world))
        {
            File.SetLastWriteTimeUtc(file, world.Platform.Clock.GetUtcNow().UtcDateTime.AddHours(-2));
        }

        var young = Path.Combine(folder, "young.zip");
        await File.WriteAllTextAsync(young, "x", TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(young, world.Platform.Clock.GetUtcNow().UtcDateTime);
        await world.Do(services => services.GetRequiredService<TidyImports>().Do(default));

        Assert.Equal((ImportState.Discarded, ImportState.Checked), ((await Find(world, old)).State, (await Find(world, waiting)).State));
        Assert.Equal(new[] { (await Find(world, waiting)).StoredName, "young.zip" }.Order(), Files(world).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task An_empty_upload_is_told_as_such()
    {
        await using var world = await RosterWorld.New();

        Assert.IsType<Received.Empty>(await world.Do(services => services.GetRequiredService<ReceiveRoster>().Do(new MemoryStream(), "x.zip", null, default)));
    }

    private static async Task<long> Upload(RosterWorld world, byte[] zip) =>
        Assert.IsType<Received.Kept>(await world.Do(services => services.GetRequiredService<ReceiveRoster>().Do(new MemoryStream(zip), "roster.zip", null, default))).Id;

    private static Task Consent(RosterWorld world, bool isOnFile) => world.Do(services => services.GetRequiredService<Acts.Schools.RecordConsent>().Do(isOnFile, default));

    private static Task Work(RosterWorld world, long id) => world.Do(services => services.GetRequiredService<ImportJob>().Run(id, default));

    private static Task<CheckAnswered> Apply(RosterWorld world, long id, bool allowRemovals = false) =>
        world.Do(services => services.GetRequiredService<AnswerCheck>().Apply(id, allowRemovals, default));

    private static Task<Import> Find(RosterWorld world, long id) => world.Ask(db => db.Imports.AsNoTracking().SingleAsync(import => import.Id == id));

    private static string[] Files(RosterWorld world) => Directory.GetFiles(world.Platform.Folder.Folder("rosters"));
}
