using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Live;
using SmartPass.Testing;

namespace SmartPass.Platform.Tests;

/// <summary>A part of an act that is done on trial: kept with all it did, or as if it had not been.</summary>
public sealed class TrialTests : IAsyncLifetime
{
    private readonly List<string> _remembered = [];
    private TestWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await TestWorld.With([]);

    public async ValueTask DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task What_is_not_kept_leaves_nothing_and_the_act_goes_on()
    {
        await Act(async trial =>
        {
            await trial.Leave("before");
            await trial.Try(() => trial.Leave("not kept"), kept: false);
            await trial.Try(() => trial.Leave("kept"), kept: true);
            await trial.Leave("after");
        });

        await Left("before", "kept", "after");
    }

    [Fact]
    public async Task What_was_kept_within_a_part_goes_with_it()
    {
        await Act(async trial =>
        {
            await trial.Try(
                async () =>
                {
                    await trial.Leave("outer");
                    await trial.Try(() => trial.Leave("inner"), kept: true);
                },
                kept: false);
            await trial.Leave("after");
        });

        await Left("after");
    }

    private async Task Left(params string[] traces)
    {
        var topics = _world.Services.GetRequiredService<Topics>();
        var untouched = topics.Version("untouched");
        string[] all = ["before", "not kept", "kept", "outer", "inner", "after"];
        Assert.Equal(traces, await _world.As(Actor.System, null, services => services.GetRequiredService<PlatformDb>().Set<AuditLine>().OrderBy(line => line.Id).Select(line => line.What).ToListAsync()));
        Assert.Equal(traces, _remembered);
        Assert.Equal(traces, all.Where(topic => topics.Version(topic) != untouched));
    }

    private Task Act(Func<Trial, Task> act) => _world.As(Actor.System, null, services =>
    {
        var writing = services.GetRequiredService<Writing>();
        var trial = new Trial(writing, services.GetRequiredService<PlatformDb>(), services.GetRequiredService<AuditTrail>(), _remembered);
        return writing.Do("try", () => act(trial));
    });

    private sealed class Trial(Writing writing, PlatformDb db, AuditTrail audit, List<string> remembered)
    {
        public async Task Leave(string trace)
        {
            await audit.Add("trial", trace);
            db.Stale(trace);
            writing.OnceCommitted(() => remembered.Add(trace));
        }

        public async Task Try(Func<Task> part, bool kept) => await writing.Try(async () => { await part(); return kept; }, isKept => isKept);
    }
}
