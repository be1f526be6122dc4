using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Acts.Import;

/// <summary>At start-up: goes on with what was under way when the process ended, takes back what can no longer be finished, and clears away what nobody waits for.</summary>
internal sealed class ResumeImports(IServiceScopeFactory scopes) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (services, underWay) = (scope.ServiceProvider, await scope.ServiceProvider.GetRequiredService<ImportReader>().UnderWay(stoppingToken));
        using (await services.GetRequiredService<Data.Importing.ImportDoor>().Enter(stoppingToken))
        {
            await services.GetRequiredService<RecoverRoster>().Do(stoppingToken);
            await services.GetRequiredService<TidyImports>().Do(stoppingToken);
        }

        foreach (var id in underWay)
        {
            services.GetRequiredService<IBackgroundJobClient>().Enqueue<ImportJob>(job => job.Run(id, CancellationToken.None));
        }
    }
}
