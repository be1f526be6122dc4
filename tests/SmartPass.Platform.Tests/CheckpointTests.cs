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
    [Fact]
    public async Task The_log_is_begun_anew_however_much_is_written_without_a_pause()
    {
        const int acts = 400;
        const int size = 20_000;
        await using var world = await TestWorld.With([], services => services.AddSingleton(provider =>
            new Checkpoints(provider.GetRequiredService<Connections>(), provider.GetRequiredService<WriteGate>(), NullLogger<Checkpoints>.Instance, mostFrames: 100)));
        await world.As(Actor.System, null, services =>
        {
            using var command = services.GetRequiredService<DbSession>().Connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL";
            return Task.FromResult(command.ExecuteScalar());
        });
        for (var act = 0; act < acts; act++)
        {
            await world.As(Actor.System, null, services => services.GetRequiredService<Writing>().Do("write", () => services.GetRequiredService<AuditTrail>().Add("test.long", new string('x', size))));
        }

        Assert.InRange(new FileInfo(world.Folder.Database + "-wal").Length, 1, acts * size / 2);
    }
}
