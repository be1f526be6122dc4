using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SmartPass.Passes.Demo;

/// <summary>Keeps the demo's day going: something happens every few seconds, and whatever goes wrong with it, the day goes on.</summary>
internal sealed partial class DemoDay(HallwayLife life, TimeProvider clock, ILogger<DemoDay> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var isQuiet = await Step(stoppingToken);
            var pause = isQuiet ? TimeSpan.FromSeconds(1.5) : TimeSpan.FromSeconds(3 + (Random.Shared.NextDouble() * 6));
            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> Step(CancellationToken stop)
    {
        try
        {
            return await life.Step(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception failure)
        {
            StepFailed(log, failure);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A moment of the demo's day failed; the day goes on")]
    private static partial void StepFailed(ILogger log, Exception failure);
}
