using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Jobs;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Sweeps;

/// <summary>At the cut-off of each session places who chose nothing, and ends its waitlists. A session is done once; until then each step goes on where the last one ended.</summary>
internal sealed class CutOffs(FlexDb db, PlaceStudents place, LastBeat awake, ISchoolDirectory schools, CurrentSchool school) : IDueSweep
{
    public async Task<DateTimeOffset?> NextDue(CancellationToken stop) => await Open().MinAsync(session => (DateTimeOffset?)session.ClosesAt, stop);

    public async Task Settle(DateTimeOffset now, CancellationToken stop)
    {
        if (!(now - awake.At <= KeepAwake.ShortestOutage))
        {
            // Whether the site was down until now, and a cut-off has moved, is looked at first.
            return;
        }

        List<Exception> failures = [];
        foreach (var due in await Open().Where(session => session.ClosesAt <= now).OrderBy(session => session.ClosesAt).ThenBy(session => session.Id).Select(session => new { session.Id, session.SchoolId }).ToListAsync(stop))
        {
            try
            {
                school.Enter(schools.ById(due.SchoolId)!);
                await foreach (var _ in place.Everyone(due.Id, stop))
                {
                }
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                // One that cannot be placed keeps no other waiting; it is tried again.
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    private IQueryable<FlexSession> Open() => db.Sessions.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(session => session.PlacedAt == null);
}
