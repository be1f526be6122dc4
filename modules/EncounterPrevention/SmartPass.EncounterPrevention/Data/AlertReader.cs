using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Data;

internal sealed class AlertReader(EncounterPreventionDb db, ISchoolDirectory schools) : IEncounterAlerts
{
    public async Task<IReadOnlyList<EncounterAlert>> After(long cursor, int most, CancellationToken stop = default) =>
        await db.Alerts.IgnoreQueryFilters([ModuleDb.SchoolFilter]).AsNoTracking().Where(alert => alert.Id > cursor).OrderBy(alert => alert.Id).Take(most)
            .Select(alert => new EncounterAlert(alert.Id, alert.Kind, alert.SchoolId, alert.At, alert.StudentId, alert.PassId)).ToListAsync(stop);

    public async Task<EncounterDay> On(SchoolId school, DateOnly date, CancellationToken stop = default)
    {
        if (schools.ById(school) is not { } at)
        {
            return new EncounterDay(0, 0, 0);
        }

        var (midnight, next) = (at.Instant(date, default), at.Instant(date.AddDays(1), default));
        var log = db.Log.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(entry => entry.SchoolId == school && entry.At < next);
        var today = await log.Where(entry => entry.At >= midnight).GroupBy(entry => entry.Outcome == Outcome.Overridden).Select(some => new { Overridden = some.Key, Count = some.Count() }).ToListAsync(stop);
        return new EncounterDay(
            today.Where(some => !some.Overridden).Sum(some => some.Count), today.Where(some => some.Overridden).Sum(some => some.Count),
            await log.CountAsync(entry => entry.ReviewedAt == null, stop));
    }
}
