using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Live;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Data.Importing;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.OneRoster;
using SmartPass.Testing;

namespace SmartPass.Roster.Tests;

/// <summary>Where an import may go from where it stands.</summary>
public sealed class ImportStateTests
{
    private static readonly DateTimeOffset Now = TestWorld.Start;

    [Fact]
    public void From_upload_to_applied_there_is_one_way()
    {
        var import = Uploaded();
        Assert.False(import.Apply(false));
        Assert.False(import.Applied("{}", Now));
        Assert.True(import.Checked("{}", hasErrors: false, 7, Now));
        Assert.False(import.Applied("{}", Now));
        Assert.True(import.Apply(false));
        Assert.True(import.Applied("{}", Now));
        Assert.Equal((ImportState.Applied, 7, Now), (import.State, import.CheckedAgainst, import.EndedAt));
    }

    [Fact]
    public void A_roster_that_was_applied_stays_so()
    {
        var import = Uploaded();
        import.Checked("{}", hasErrors: false, 7, Now);
        import.Apply(false);
        import.Applied("""{"Errors":0}""", Now);

        Assert.False(import.Checked("late", hasErrors: true, 6, Now.AddHours(1)));
        Assert.False(import.TurnedDown("late", hasErrors: true, Now.AddHours(1)));
        Assert.False(import.CheckAgain());
        Assert.False(import.Discard(Now.AddHours(1)));
        import.Advance("users.csv", 3);
        Assert.Equal((ImportState.Applied, """{"Errors":0}""", Now, null), (import.State, import.Outcome, import.EndedAt, import.Step));
    }

    [Fact]
    public void A_late_check_does_not_take_back_a_yes()
    {
        var import = Uploaded();
        import.Checked("{}", hasErrors: false, 7, Now);
        import.Apply(true);

        Assert.False(import.Checked("late", hasErrors: true, 6, Now));
        Assert.Equal((ImportState.Applying, 7, true), (import.State, import.CheckedAgainst, import.AllowsRemovals));
    }

    [Fact]
    public void What_was_outdated_after_the_yes_is_not_applied_but_checked_again()
    {
        var import = Uploaded();
        import.Checked("{}", hasErrors: false, 7, Now);
        import.Apply(false);
        import.Outdate();

        Assert.False(import.Applied("{}", Now));
        Assert.True(import.CheckAgain());
        Assert.Equal(ImportState.Checking, import.State);
    }

    [Fact]
    public async Task An_upload_queued_twice_is_checked_as_if_once()
    {
        await using var world = await RosterWorld.New();
        var id = await Upload(world, TestRoster.Version11().Zip());
        Task[] both;
        using (await world.Platform.Services.GetRequiredService<ImportDoor>().Enter(default))
        {
            both = [Work(world, id), Work(world, id)];
        }

        await Task.WhenAll(both);

        Assert.Equal((ImportState.Checked, 0), await Find(world, id) is var import ? (import.State, import.CheckedAgainst) : default);
        Assert.True(File.Exists(Path.Combine(world.Platform.Folder.Folder("rosters"), (await Find(world, id)).StoredName)));
    }

    [Fact]
    public async Task A_check_during_which_consent_changed_is_not_kept_but_made_again()
    {
        await using var world = await RosterWorld.New();
        await world.Import(TestRoster.Version11().Zip());
        var id = await Upload(world, TestRoster.Version11().With("demographics.csv", "2012-03-01", "2016-03-01").Zip());
        var recorded = false;
        world.Platform.Services.GetRequiredService<Topics>().Bumped += _ =>
        {
            // The check has begun to tell how far it is: what consent there is, it knows by then.
            recorded = recorded || Execute(world, "UPDATE \"Roster_District\" SET \"ConsentAt\" = 1, \"ConsentBy\" = 'Dana Park'");
        };

        await Work(world, id);

        Assert.True(recorded);
        var import = await Find(world, id);
        Assert.Equal((ImportState.Checked, 1), (import.State, import.CheckedAgainst));
        Assert.Equal(0, ImportOutcome.Read(import.Outcome!).LeftOut.Under13);
    }

    private static Import Uploaded() => new() { FileName = "roster.zip", StoredName = "x.zip", PackageHash = "", By = "Dana Park", At = Now };

    private static async Task<long> Upload(RosterWorld world, byte[] zip) =>
        Assert.IsType<Received.Kept>(await world.Do(services => services.GetRequiredService<ReceiveRoster>().Do(new MemoryStream(zip), "roster.zip", null, default))).Id;

    private static Task Work(RosterWorld world, long id) => world.Do(services => services.GetRequiredService<ImportJob>().Run(id, default));

    private static Task<Import> Find(RosterWorld world, long id) => world.Ask(db => db.Imports.AsNoTracking().SingleAsync(import => import.Id == id));

    private static bool Execute(RosterWorld world, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={world.Platform.Folder.Database}");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        return command.ExecuteNonQuery() == 1;
    }
}
