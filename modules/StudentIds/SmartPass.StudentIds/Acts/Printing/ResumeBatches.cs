using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Acts.Printing;

/// <summary>At start-up: goes on with the batches that were under way when the process ended, and deletes files that no batch knows.</summary>
internal sealed class ResumeBatches(IServiceScopeFactory scopes) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<TidyBatchFiles>().Tidy(stoppingToken);
        var underWay = await services.GetRequiredService<StudentIdsDb>().Batches.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(batch => batch.State == BatchState.Making).Select(batch => batch.Id).ToListAsync(stoppingToken);
        foreach (var id in underWay)
        {
            services.GetRequiredService<IBackgroundJobClient>().Enqueue<BatchJob>(job => job.Run(id.Value, CancellationToken.None));
        }
    }
}
