using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartPass.StudentIds.Data.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>At start-up: goes on with the photos that were coming in when the process ended.</summary>
internal sealed class ResumePhotoImports(IServiceScopeFactory scopes) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var import in await scope.ServiceProvider.GetRequiredService<PhotoImportReader>().UnderWay(stoppingToken))
        {
            var id = import.Id;
            scope.ServiceProvider.GetRequiredService<IBackgroundJobClient>().Enqueue<PhotoImportJob>(job => job.Run(id.Value, CancellationToken.None));
        }
    }
}
