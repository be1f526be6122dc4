using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Sweeps;

/// <summary>Places come free by what other modules decide too: a room opens or has more places, bells ring otherwise. Whoever waits is looked at again; looking twice changes nothing.</summary>
internal sealed class LinesMove(PassesDb db, MoveLine line, SeenElsewhere seen, Topics topics, Writing writing, ISchoolDirectory schools, CurrentSchool school) : IDueSweep
{
    /// <summary>Never by itself: the commit of the other module wakes all sweeps.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken stop) => Task.FromResult<DateTimeOffset?>(null);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        foreach (var id in await db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter])
            .Where(pass => pass.Status == PassStatus.InLine || pass.Status == PassStatus.Held || pass.Status == PassStatus.Offered).Select(pass => pass.SchoolId).Distinct().ToListAsync(stop))
        {
            // Taken before looking: what changes meanwhile is looked at next.
            var version = (topics.Version(RoomsTopics.Of(id)), topics.Version(RosterTopics.Bells(id)));
            if (schools.ById(id) is { } at && seen.Changed(id, version))
            {
                school.Enter(at);
                await writing.Do("move lines", () => line.Move(), stop);
                seen.Remember(id, version);
            }
        }
    }
}

/// <summary>The versions of rooms and bells for which lines were looked at, by school.</summary>
internal sealed class SeenElsewhere
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Kernel.SchoolId, (long Rooms, long Bells)> _seen = new();

    public bool Changed(Kernel.SchoolId school, (long, long) version) => !_seen.TryGetValue(school, out var known) || known != version;

    public void Remember(Kernel.SchoolId school, (long, long) version) => _seen[school] = version;
}
