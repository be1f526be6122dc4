using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Demo;

/// <summary>Writes the demo's past behind the first visitor's back: the first page does not wait for thousands of passes.</summary>
internal sealed partial class PastWeeks(IServiceScopeFactory scopes, ISchoolDirectory schools, ILogger<PastWeeks> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (schools.All is not [var school, ..])
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentSchool>().Enter(school);
            await scope.ServiceProvider.GetRequiredService<WritePast>().Do(stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            PastFailed(log, failure);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The demo's past was not written to its end; the next start goes on with it")]
    private static partial void PastFailed(ILogger log, Exception failure);
}
