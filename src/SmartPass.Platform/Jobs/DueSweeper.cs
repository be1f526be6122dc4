using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartPass.Platform.Live;

namespace SmartPass.Platform.Jobs;

/// <summary>Sleeps to the next due time of all sweeps, not to a tick; any commit that touches a topic makes it look again, however many do so a few times a second: a round asks some dozens of statements, and with a round for every pass they took more than the passes. Sweeps that wait for others outside go round apart.</summary>
public sealed partial class DueSweeper(IServiceScopeFactory scopes, IEnumerable<DueSweepType> sweeps, Topics topics, TimeProvider clock, ILogger<DueSweeper> log) : BackgroundService
{
    private static readonly TimeSpan AtLeast = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(sweeps.GroupBy(sweep => sweep.TakesLong).Select(apart => GoRound([.. apart], stoppingToken)));

    private async Task GoRound(IReadOnlyList<DueSweepType> these, CancellationToken stop)
    {
        var changed = new SemaphoreSlim(0, 1);
        topics.Bumped += Wake;
        try
        {
            while (!stop.IsCancellationRequested)
            {
                var begun = Stopwatch.GetTimestamp();
                await Sleep(await Round(these, stop), changed, stop);
                // By the machine's own time, whatever the town's clock says: this spares the machine.
                if (AtLeast - Stopwatch.GetElapsedTime(begun) is { Ticks: > 0 } rest)
                {
                    await Task.Delay(rest, TimeProvider.System, stop);
                }

                // What changed until here is seen by the round that begins.
                await changed.WaitAsync(TimeSpan.Zero, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return;
        }
        finally
        {
            topics.Bumped -= Wake;
        }

        void Wake(IReadOnlyCollection<string> _)
        {
            if (changed.CurrentCount == 0)
            {
                try
                {
                    changed.Release();
                }
                catch (SemaphoreFullException)
                {
                    // Someone else just woke it.
                }
            }
        }
    }

    private async Task<TimeSpan> Round(IReadOnlyList<DueSweepType> these, CancellationToken stop)
    {
        var wait = AtMost;
        foreach (var type in these)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var sweep = (IDueSweep)scope.ServiceProvider.GetRequiredService(type.Type);
                var now = clock.GetUtcNow();
                await sweep.Settle(now, stop);
                if (await sweep.NextDue(stop) is { } due)
                {
                    // What is due still could not be settled; it is tried again, not all the time.
                    wait = Sooner(wait, due <= now ? AfterFailure : due - clock.GetUtcNow());
                }
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                SweepFailed(log, failure, type.Type.Name);
                wait = Sooner(wait, AfterFailure);
            }
        }

        return wait;
    }

    private static TimeSpan Sooner(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private async Task Sleep(TimeSpan wait, SemaphoreSlim changed, CancellationToken stop)
    {
        wait = wait > AtLeast ? wait : AtLeast;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(changed.WaitAsync(either.Token), Task.Delay(wait, clock, either.Token));
        await either.CancelAsync();
    }

    [LoggerMessage(LogLevel.Error, "{Sweep} failed; it is tried again")]
    private static partial void SweepFailed(ILogger log, Exception failure, string sweep);
}
