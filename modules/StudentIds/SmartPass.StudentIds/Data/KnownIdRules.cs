using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Live;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Data;

/// <summary>The rules of a school for IDs, in memory by the version of its design.</summary>
internal sealed class KnownIdRules(StudentIdsDb db, HeldIdRules held, Topics topics)
{
    public ValueTask<IdRules> Of(SchoolId school, CancellationToken stop = default)
    {
        // Taken before reading: a change that comes between is read again next time.
        var version = topics.Version(StudentIdsTopics.Design(school));
        return !db.IsStale(StudentIdsTopics.Design(school)) && held.Rules.TryGetValue(school, out var known) && known.Version == version ? new(known.Rules) : new(Read(school, version, stop));
    }

    private async Task<IdRules> Read(SchoolId school, long version, CancellationToken stop)
    {
        var rules = (await db.Rules.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().FirstOrDefaultAsync(row => row.SchoolId == school, stop))?.Rules ?? IdRules.Usual;
        if (!db.IsStale(StudentIdsTopics.Design(school)))
        {
            held.Rules[school] = (version, rules);
        }

        return rules;
    }
}

/// <summary>What <see cref="KnownIdRules" /> remembers.</summary>
internal sealed class HeldIdRules
{
    public ConcurrentDictionary<SchoolId, (long Version, IdRules Rules)> Rules { get; } = new();
}
