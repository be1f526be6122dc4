using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SmartPass.Roster.Demo;

/// <summary>Looks at the demo school's clocks before the first visitor comes, and every minute from then on.</summary>
internal sealed partial class MidMorningClock(IServiceScopeFactory scopes, TimeProvider clock, ILogger<MidMorningClock> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Look(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Between, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await Look(stoppingToken);
            }
        }
    }

    private async Task Look(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<KeepMidMorning>().Do(stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LookFailed(log, failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The demo school's clocks were not looked at")]
    private static partial void LookFailed(ILogger log, Exception failure);
}
