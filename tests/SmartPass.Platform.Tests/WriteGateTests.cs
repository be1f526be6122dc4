using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Testing;

namespace SmartPass.Platform.Tests;

/// <summary>Acts go through one door, one after the other, in the order in which they came.</summary>
public sealed class WriteGateTests : IAsyncLifetime
{
    private readonly List<string> _happened = [];
    private TestWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await TestWorld.With([]);

    public async ValueTask DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Who_waits_goes_in_the_order_in_which_they_came()
    {
        var first = new TaskCompletionSource();
        var all = new List<Task> { Act("first", first.Task) };
        all.AddRange(Enumerable.Range(1, 200).Select(number => Act($"{number}")));
        Assert.Equal(["first in"], Happened());

        first.SetResult();
        await Task.WhenAll(all);

        Assert.Equal(["first in", "first out", .. Enumerable.Range(1, 200).SelectMany(number => new[] { $"{number} in", $"{number} out" })], Happened());
    }

    [Fact]
    public async Task An_act_that_waits_in_its_middle_keeps_the_others_out()
    {
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());
        Task[] all = [Act("first", first.Task), Act("second", second.Task), Act("third")];
        first.SetResult();
        await all[0];
        second.SetResult();
        await Task.WhenAll(all);

        Assert.Equal(["first in", "first out", "second in", "second out", "third in", "third out"], Happened());
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_passed_over_and_the_next_goes()
    {
        var first = new TaskCompletionSource();
        using var leaves = new CancellationTokenSource();
        Task[] all = [Act("first", first.Task), Act("second", stop: leaves.Token), Act("third")];

        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => all[1]);
        first.SetResult();
        await all[2];

        Assert.Equal(["first in", "first out", "third in", "third out"], Happened());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Act("late", stop: leaves.Token));
    }

    [Fact]
    public async Task An_act_that_fails_lets_the_next_in()
    {
        var first = new TaskCompletionSource();
        Task[] all = [Act("first", first.Task), Act("second")];

        first.SetException(new InvalidOperationException("no"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => all[0]);
        await all[1];
        Assert.Equal(["first in", "second in", "second out"], Happened());
    }

    [Fact]
    public async Task Whatever_comes_together_is_never_in_together()
    {
        var (inside, most) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var round = 0; round < 20; round++)
            {
                await Do(async () =>
                {
                    most = Math.Max(most, ++inside);
                    if (round % 3 == 0)
                    {
                        await Task.Yield();
                    }

                    inside--;
                });
            }
        })));

        Assert.Equal((0, 1), (inside, most));
    }

    private Task Act(string name, Task? middle = null, CancellationToken stop = default) => Do(
        async () =>
        {
            Happens($"{name} in");
            await (middle ?? Task.CompletedTask);
            Happens($"{name} out");
        },
        stop);

    private Task Do(Func<Task> work, CancellationToken stop = default) =>
        _world.As(Actor.System, null, services => services.GetRequiredService<Writing>().Do("test", work, stop));

    private void Happens(string what)
    {
        lock (_happened)
        {
            _happened.Add(what);
        }
    }

    private List<string> Happened()
    {
        lock (_happened)
        {
            return [.. _happened];
        }
    }
}
