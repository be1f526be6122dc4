using SmartPass.Passes.Data;
using SmartPass.Platform.Data;

namespace SmartPass.Passes.Demo;

/// <summary>Writes passes of the demo with their trail, in one transaction.</summary>
internal sealed class DemoPasses(PassesDb db, PassHistory history, Writing writing)
{
    public Task Write(IReadOnlyList<Told> passes, CancellationToken stop) => writing.Do("passes.demo", async () =>
    {
        db.AddRange(passes.Select(told => told.Pass));
        await db.SaveChangesAsync(CancellationToken.None);
        foreach (var (told, happened) in passes.SelectMany(told => told.Events.Select(happened => (told, happened))).OrderBy(pair => pair.happened.At))
        {
            history.Add(happened.Kind, told.Pass, happened.By, happened.At, happened.Word);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }, stop);
}
