using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Testing;

namespace SmartPass.Platform.Tests;

/// <summary>Contexts join an act when they are first used, and connections go from one session to the next.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private const string Lines = """SELECT "What" FROM "Platform_Audit" WHERE "Act" = $1 ORDER BY "Id" """;

    private TestWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await TestWorld.With([]);

    public async ValueTask DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_context_that_is_first_used_in_an_act_goes_back_with_it()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Act(async services =>
        {
            await services.GetRequiredService<AuditTrail>().Add("kept.not", "one");
            throw new InvalidOperationException("taken back");
        }));
        await Act(services => services.GetRequiredService<AuditTrail>().Add("kept", "two"));

        Assert.Equal(["two"], await _world.As(Actor.System, null, services => services.GetRequiredService<PlatformDb>().Set<AuditLine>().Select(line => line.What).ToListAsync()));
    }

    [Fact]
    public async Task A_context_that_was_used_before_reads_anew_in_an_act_and_after_it()
    {
        await Act(services => services.GetRequiredService<AuditTrail>().Add("kept", "one"));
        await _world.As(Actor.System, null, async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            Assert.Equal("one", (await db.Set<AuditLine>().SingleAsync()).What);
            await Act(others => others.GetRequiredService<PlatformDb>().Database.ExecuteSqlAsync($"""UPDATE "Platform_Audit" SET "What" = 'two'"""));

            await services.GetRequiredService<Writing>().Do("look", async () => Assert.Equal("two", (await db.Set<AuditLine>().SingleAsync()).What));

            await services.GetRequiredService<Writing>().Do("add", () => services.GetRequiredService<AuditTrail>().Add("kept", "three"));
            Assert.Equal(2, await db.Set<AuditLine>().CountAsync());
        });
    }

    [Fact]
    public async Task A_statement_without_EF_sees_the_act_it_is_in_and_goes_back_with_it()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Act(async services =>
        {
            var session = services.GetRequiredService<DbSession>();
            await services.GetRequiredService<AuditTrail>().Add("act", "one");
            session.Write("""UPDATE "Platform_Audit" SET "What" = $1""", "changed");
            Assert.Equal(["changed"], session.Read(Lines, row => row.GetString(0), "act"));
            Assert.Empty(session.Read(Lines, row => row.GetString(0), "other"));
            throw new InvalidOperationException("taken back");
        }));

        await _world.As(Actor.System, null, services =>
        {
            Assert.False(services.GetRequiredService<DbSession>().Any(Lines, "act"));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task Nothing_is_written_outside_an_act() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _world.As(Actor.System, null, services =>
        {
            services.GetRequiredService<DbSession>().Write("""DELETE FROM "Platform_Audit" """);
            return Task.CompletedTask;
        }));

    private Task Act(Func<IServiceProvider, Task> act) =>
        _world.As(Actor.System, null, services => services.GetRequiredService<Writing>().Do("act", () => act(services)));
}
