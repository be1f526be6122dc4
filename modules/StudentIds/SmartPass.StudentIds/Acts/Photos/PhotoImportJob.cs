using Microsoft.Extensions.DependencyInjection;
using SmartPass.StudentIds.Data.Photos;
using SmartPass.StudentIds.Domain.Photos;

namespace SmartPass.StudentIds.Acts.Photos;

/// <summary>Does what the rows of imports ask for, one after the other. While one is at work another gives up its turn: whoever is at work looks once more after leaving the door, and so takes the row that came meanwhile.</summary>
internal sealed class PhotoImportJob(IServiceScopeFactory scopes, PhotoImportReader imports, PhotoImportDoor door)
{
    /// <param name="id">The import that is done first.</param>
    /// <param name="stop">Cuts it off; the rows say what is left to do.</param>
    public async Task Run(long id, CancellationToken stop)
    {
        var tried = new HashSet<(PhotoImportId, PhotoImportState)>();
        var failures = new List<Exception>();
        while (await Next(id, tried, stop) is { } next && door.TryEnter())
        {
            tried.Add((next.Id, next.State));
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<GoOnWithPhotos>().GoOn(next.Id, stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
            finally
            {
                door.Leave();
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException("Photos could not be brought in.", failures);
        }
    }

    private async Task<PhotoImport?> Next(long first, HashSet<(PhotoImportId, PhotoImportState)> tried, CancellationToken stop) =>
        (await imports.UnderWay(stop)).Where(import => !tried.Contains((import.Id, import.State))).OrderBy(import => import.Id.Value != first).ThenBy(import => import.Id.Value).FirstOrDefault();
}

/// <summary>One at a time: pictures are the most memory and work this server ever does.</summary>
internal sealed class PhotoImportDoor
{
    private int _isTaken;

    /// <summary>False while someone is at work; nobody waits, since other work waits for the same few workers.</summary>
    public bool TryEnter() => Interlocked.CompareExchange(ref _isTaken, 1, 0) == 0;

    public void Leave() => Interlocked.Exchange(ref _isTaken, 0);
}
