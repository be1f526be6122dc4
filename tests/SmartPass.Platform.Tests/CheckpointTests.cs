using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Testing;

namespace SmartPass.Platform.Tests;

/// <summary>The writer leaves its log to others; it must not grow for ever.</summary>
public sealed class CheckpointTests
{
    private const int Size = 20_000;

    [Fact]
    public async Task The_log_is_begun_anew_however_much_is_written_without_a_pause()
    {
        const int acts = 400;
        await using var world = await TestWorld.With([], services => services.AddSingleton(provider =>
            new Checkpoints(provider.GetRequiredService<Connections>(), provider.GetRequiredService<WriteGate>(), provider.GetRequiredService<CommitSync>(), NullLogger<Checkpoints>.Instance, mostFrames: 100)));
        await world.UseLog();
        for (var act = 0; act < acts; act++)
        {
            await Write(world, () => Task.CompletedTask);
        }

        Assert.InRange(new FileInfo(world.Folder.Database + "-wal").Length, 1, acts * Size / 2);
    }

    [Fact]
    public async Task An_act_that_finds_no_room_has_the_log_brought_over_so_that_the_next_begins_it_anew()
    {
        await using var world = await TestWorld.With([]);
        await world.UseLog();
        await Write(world, () => Task.CompletedTask);
        var before = new FileInfo(world.Folder.Database).Length;

        var full = await Assert.ThrowsAsync<SqliteException>(() => Write(world, () => throw new SqliteException("full", 13)));

        Assert.Equal(13, full.SqliteErrorCode);
        Assert.InRange(new FileInfo(world.Folder.Database).Length, before + (Size / 2), long.MaxValue);
    }

    private static Task Write(TestWorld world, Func<Task> then) => world.As(Actor.System, null, services => services.GetRequiredService<Writing>().Do("write", async () =>
    {
        await services.GetRequiredService<AuditTrail>().Add("test.long", new string('x', Size));
        await then();
    }));
}
