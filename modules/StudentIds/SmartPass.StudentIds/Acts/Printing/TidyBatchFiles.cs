using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.StudentIds.Data;

namespace SmartPass.StudentIds.Acts.Printing;

/// <summary>Deletes files of cards that no batch knows: a process was cut off between writing one and recording it, or between forgetting one and deleting it.</summary>
internal sealed class TidyBatchFiles(StudentIdsDb db, BatchFiles files, TimeProvider clock)
{
    // One that is being made is not recorded yet.
    private static readonly TimeSpan Making = TimeSpan.FromHours(1);

    public async Task Tidy(CancellationToken stop = default)
    {
        var old = files.Before(clock.GetUtcNow() - Making);
        var known = (await db.BatchParts.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(part => part.File != null).Select(part => part.File!).ToListAsync(stop)).ToHashSet();
        foreach (var name in old.Where(name => !known.Contains(name)))
        {
            files.Remove(name);
        }
    }
}
