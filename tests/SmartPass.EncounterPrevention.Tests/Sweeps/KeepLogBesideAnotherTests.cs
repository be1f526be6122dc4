using Microsoft.Extensions.DependencyInjection;
using SmartPass.EncounterPrevention.Sweeps;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Testing;

namespace SmartPass.EncounterPrevention.Tests.Sweeps;

/// <summary>Another run writes between reading and writing.</summary>
public sealed class KeepLogBesideAnotherTests : LogWorld
{
    [Fact]
    public async Task What_another_run_has_not_seen_yet_is_not_lost()
    {
        Passes.Happens(Try(Lincoln.Maya, Lincoln.Jordan));
        Passes.Happens(Try(Sam, Lincoln.Jordan));

        await RunWith(Passes, new Meanwhile(() => RunWith(new FirstOnly(Passes), Passes)));

        Assert.Equal([Lincoln.Maya.Id, Sam.Id], (await Log()).Select(entry => entry.StudentId));
        Assert.Equal(2, await Cursor());
    }

    private Task RunWith(IPassHistory history, IPassFacts facts) => World.As(Actor.System, null, async services =>
        await ActivatorUtilities.CreateInstance<KeepLog>(services, history, facts).Settle(World.Clock.GetUtcNow(), CancellationToken.None));

    private sealed class FirstOnly(IPassHistory all) : IPassHistory
    {
        public async Task<IReadOnlyList<PassEvent>> After(long cursor, int most, CancellationToken stop = default) => [.. (await all.After(cursor, most, stop)).Where(happened => happened.Cursor == 1)];

        public Task<IReadOnlyList<PassEvent>> Of(PassId pass, CancellationToken stop = default) => all.Of(pass, stop);
    }

    private sealed class Meanwhile(Func<Task> does) : IPassFacts
    {
        private bool _done;

        public async Task<IReadOnlyDictionary<PassId, PassFacts>> Of(IReadOnlyCollection<PassId> ids, CancellationToken stop = default)
        {
            if (!_done)
            {
                _done = true;
                await does();
            }

            return new Dictionary<PassId, PassFacts>();
        }
    }
}
