using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;

namespace SmartPass.Platform.Tests;

/// <summary>When things that fall due by themselves are looked at.</summary>
public sealed class SweepTests : IAsyncDisposable
{
    private readonly WatchedClock _clock = new();
    private readonly Alarm _alarm = new();
    private readonly ServiceProvider _services;

    public SweepTests()
    {
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton<Topics>()
            .AddSingleton(_alarm)
            .AddDueSweep<Sweep>()
            .AddLogging()
            .AddSingleton<DueSweeper>()
            .BuildServiceProvider();
    }

    [Fact]
    public async Task It_sleeps_to_the_time_that_is_due_and_settles_it_then()
    {
        _alarm.Due = _clock.GetUtcNow().AddSeconds(30);
        await Run();

        await _clock.Asleep(1);
        _clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(1, _alarm.Rounds);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _clock.Asleep(2);

        Assert.Equal(_clock.GetUtcNow(), _alarm.SettledAt);
    }

    [Fact]
    public async Task What_changes_makes_it_look_again()
    {
        await Run();
        await _clock.Asleep(1);
        _services.GetRequiredService<Topics>().Bump("anything");
        await _clock.Asleep(2);

        Assert.Equal(2, _alarm.Rounds);
    }

    [Fact]
    public async Task However_much_changes_at_once_it_looks_once_again()
    {
        await Run();
        await _clock.Asleep(1);
        for (var change = 0; change < 1_000; change++)
        {
            _services.GetRequiredService<Topics>().Bump("anything");
        }

        await _clock.Asleep(2);

        Assert.Equal(2, _alarm.Rounds);
    }

    [Fact]
    public async Task What_cannot_be_settled_is_tried_again_after_five_seconds()
    {
        _alarm.Stuck = true;
        _alarm.Due = _clock.GetUtcNow();
        await Run();

        await _clock.Asleep(1);
        _clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(1, _alarm.Rounds);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _clock.Asleep(2);

        Assert.Equal(2, _alarm.Rounds);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.GetRequiredService<DueSweeper>().StopAsync(default);
        await _services.DisposeAsync();
    }

    private Task Run() => _services.GetRequiredService<DueSweeper>().StartAsync(default);

    /// <summary>Tells when the sweeper has gone to sleep for the nth time: only then does moving the clock mean something.</summary>
    private sealed class WatchedClock() : FakeTimeProvider(new DateTimeOffset(2026, 10, 15, 15, 0, 0, TimeSpan.Zero))
    {
        private readonly SemaphoreSlim _asleep = new(0);
        private int _seen;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            _asleep.Release();
            return timer;
        }

        public async Task Asleep(int times)
        {
            for (; _seen < times; _seen++)
            {
                await _asleep.WaitAsync();
            }
        }
    }

    private sealed class Alarm
    {
        public DateTimeOffset? Due { get; set; }

        public bool Stuck { get; set; }

        public int Rounds { get; set; }

        public DateTimeOffset? SettledAt { get; set; }
    }

    private sealed class Sweep(Alarm alarm) : IDueSweep
    {
        public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult(alarm.Due);

        public Task Settle(DateTimeOffset now, CancellationToken stop)
        {
            alarm.Rounds++;
            if (alarm.Due <= now && !alarm.Stuck)
            {
                (alarm.SettledAt, alarm.Due) = (now, null);
            }

            return Task.CompletedTask;
        }
    }
}
