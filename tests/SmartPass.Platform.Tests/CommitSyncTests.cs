using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Testing;

namespace SmartPass.Platform.Tests;

/// <summary>An answer waits for the disk, and many wait together.</summary>
public sealed class CommitSyncTests
{
    private readonly ManualResetEventSlim _disk = new(initialState: true);
    private readonly SemaphoreSlim _begun = new(0);
    private int _syncs;

    [Fact]
    public async Task Each_who_comes_alone_has_a_sync_of_their_own()
    {
        var sync = new CommitSync(Sync, NeverAsked);

        await sync.Reach();
        await sync.Reach();

        Assert.Equal(2, _syncs);
    }

    [Fact]
    public async Task Who_comes_while_one_runs_is_not_answered_by_it_and_all_of_them_share_the_next()
    {
        var sync = new CommitSync(Sync, NeverAsked);
        _disk.Reset();
        var first = Task.Run(sync.Reach);
        await _begun.WaitAsync();
        var late = Enumerable.Range(0, 20).Select(_ => sync.Reach()).ToList();

        Assert.All(late, one => Assert.False(one.IsCompleted));
        Assert.False(first.IsCompleted);
        _disk.Set();
        await Task.WhenAll([first, .. late]);

        Assert.Equal(2, _syncs);
    }

    [Fact]
    public async Task After_a_sync_that_failed_nobody_is_answered_until_all_of_the_log_is_in_the_database()
    {
        // The disk tells of a lost page once; the next sync would be told that all is well.
        var did = new List<string>();
        Func<bool> fails = () => true;
        var sync = new CommitSync(() => Do("sync"), () => Do("bring all"));

        await Assert.ThrowsAsync<NotSyncedException>(sync.Reach);
        await Assert.ThrowsAsync<NotSyncedException>(sync.Reach);
        fails = () => false;
        await sync.Reach();
        await sync.Reach();

        Assert.Equal(["sync", "bring all", "bring all", "sync"], did);

        void Do(string what)
        {
            did.Add(what);
            if (fails())
            {
                throw new IOException("no");
            }
        }
    }

    [Fact]
    public async Task Where_there_is_no_log_there_is_nothing_to_sync()
    {
        var folder = new DataFolder(Directory.CreateTempSubdirectory("smartpass-sync").FullName);
        using var connections = new Connections(folder);

        await new CommitSync(folder, connections).Reach();

        Directory.Delete(folder.Root, recursive: true);
    }

    [Fact]
    public async Task In_doubt_an_act_leaves_the_log_empty_and_the_database_whole()
    {
        await using var world = await Logged();
        await Write(world, "one");
        world.Services.GetRequiredService<CommitSync>().Doubt();
        await Write(world, "two");

        Assert.Equal(0, new FileInfo(world.Folder.Database + "-wal").Length);
        File.Copy(world.Folder.Database, world.Folder.Database + "-alone");
        Assert.Equal(["one", "two"], Lines(world.Folder.Database + "-alone"));
    }

    [Fact]
    public async Task What_was_answered_is_on_the_disk_at_that_moment_however_many_come_at_once()
    {
        List<string> disk = [];
        DataFolder? folder = null;
        // Whatever was written after the last sync is lost with the power.
        await using var world = await Logged(services => services.AddSingleton(provider =>
        {
            folder = provider.GetRequiredService<DataFolder>();
            return new CommitSync(() => disk = AfterPowerCut(folder), NeverAsked);
        }));

        await Task.WhenAll(Enumerable.Range(0, 40).Select(act => Task.Run(async () =>
        {
            await Write(world, $"act {act}");
            Assert.Contains($"act {act}", Volatile.Read(ref disk));
        })));
    }

    private static List<string> AfterPowerCut(DataFolder folder)
    {
        var copy = Path.Combine(folder.Folder("cut"), "left.db");
        File.Copy(folder.Database, copy, overwrite: true);
        File.Copy(folder.Database + "-wal", copy + "-wal", overwrite: true);
        File.Delete(copy + "-shm");
        return Lines(copy);
    }

    private static List<string> Lines(string file)
    {
        using var db = new SqliteConnection($"Data Source={file};Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = """SELECT "What" FROM "Platform_Audit" ORDER BY "Id" """;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }

    private static Task Write(TestWorld world, string what) =>
        world.As(Actor.System, null, services => services.GetRequiredService<Writing>().Do("write", () => services.GetRequiredService<AuditTrail>().Add("test", what)));

    /// <summary>A world that writes by a log, as an installation does.</summary>
    private static async Task<TestWorld> Logged(Action<IServiceCollection>? others = null)
    {
        var world = await TestWorld.With([], others);
        await world.UseLog();
        return world;
    }

    private static void NeverAsked() => Assert.Fail("The log is not in doubt.");

    private void Sync()
    {
        Interlocked.Increment(ref _syncs);
        _begun.Release();
        _disk.Wait();
    }
}
