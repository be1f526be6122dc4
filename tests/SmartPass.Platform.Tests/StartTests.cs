using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartPass.Platform.Data;

namespace SmartPass.Platform.Tests;

/// <summary>What happens to a data folder at start.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DataFolder _folder = new(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n")));

    [Fact]
    public async Task An_empty_folder_gets_its_tables_and_is_ready()
    {
        await Start();

        Assert.Equal(1L, Ask("SELECT count(*) > 0 FROM sqlite_master WHERE name LIKE 'Platform_Audit%'"));
        Assert.Equal(1L, Ask("PRAGMA user_version"));
        Assert.Empty(Copies());
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        await Start();
        var before = Ask("SELECT group_concat(sql) FROM sqlite_master");
        await Start();

        Assert.Equal(before, Ask("SELECT group_concat(sql) FROM sqlite_master"));
        Assert.Empty(Copies());
    }

    [Fact]
    public async Task What_is_there_is_copied_before_it_is_migrated()
    {
        Ask("CREATE TABLE Kept(Word TEXT)");
        Ask("INSERT INTO Kept VALUES ('old')");
        await Start();

        using var copy = Open(Assert.Single(Copies()));
        Assert.Equal("old", Ask(copy, "SELECT Word FROM Kept"));
        Assert.Equal(0L, Ask(copy, "SELECT count(*) FROM sqlite_master WHERE name LIKE 'Platform%'"));
    }

    [Fact]
    public async Task A_folder_in_use_is_refused_by_name()
    {
        await using var first = Services();
        await first.GetRequiredService<Migrator>().Run();

        var refusal = await Assert.ThrowsAsync<DataFolderInUseException>(Start);
        Assert.Contains(_folder.Root, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_of_a_newer_version_are_refused_and_stay_as_they_are()
    {
        await Start();
        Ask("INSERT INTO Platform_Migrations VALUES ('29990101000000_FromTomorrow', '99.0')");
        await Assert.ThrowsAsync<NewerDataException>(Start);

        Assert.Equal(1L, Ask("SELECT count(*) FROM Platform_Migrations WHERE MigrationId LIKE '2999%'"));
    }

    [Fact]
    public async Task Dangling_references_after_an_upgrade_keep_every_start_from_serving()
    {
        Ask("CREATE TABLE Parent(Id INTEGER PRIMARY KEY)");
        Ask("CREATE TABLE Child(Id INTEGER PRIMARY KEY, ParentId INTEGER REFERENCES Parent(Id))");
        Ask("PRAGMA foreign_keys = OFF; INSERT INTO Child VALUES (1, 42)");

        var first = await Assert.ThrowsAsync<BrokenDataException>(Start);
        var second = await Assert.ThrowsAsync<BrokenDataException>(Start);

        Assert.Contains("Child", first.Message, StringComparison.Ordinal);
        Assert.Equal(first.Message, second.Message);
    }

    [Fact]
    public async Task A_lock_left_by_a_migration_that_was_killed_does_not_hold_up_the_next_start()
    {
        Ask("CREATE TABLE \"__EFMigrationsLock\"(Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
        Ask("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-10-15')");

        await Start();

        Assert.Equal(1L, Ask("PRAGMA user_version"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder.Root, recursive: true);
    }

    private ServiceProvider Services() => new ServiceCollection()
        .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 10, 15, 15, 0, 0, TimeSpan.Zero)))
        .AddLogging()
        .AddPlatform(_folder, [])
        .BuildServiceProvider();

    private async Task Start()
    {
        await using var services = Services();
        await services.GetRequiredService<Migrator>().Run();
        Assert.True(services.GetRequiredService<Migrator>().Ready);
    }

    private string[] Copies() => Directory.GetFiles(_folder.Folder("copies"));

    private object? Ask(string sql)
    {
        using var connection = Open(_folder.Database);
        return Ask(connection, sql);
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
