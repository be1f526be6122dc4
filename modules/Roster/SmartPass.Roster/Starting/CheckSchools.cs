using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Modules;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Starting;

/// <summary>The step "Schools and time zones" on the way to a working school.</summary>
internal sealed class CheckSchools(RosterDb db) : ISetUpStep
{
    public int Order => 20;

    public async Task<SetUpStep> State(CancellationToken stop)
    {
        var zones = await db.Schools.Where(school => school.IsOpen).GroupBy(school => school.Zone).Select(zone => new { zone.Key, Count = zone.Count() }).ToListAsync(stop);
        return new SetUpStep(
            "Check names and time zones",
            zones.Count == 0 ? "A school's time zone rules every clock it sees." : $"{string.Join(", ", zones.Select(zone => $"{zone.Count} in {zone.Key}"))}. Change what is not right.",
            zones.Count > 0, zones.Count == 0 ? null : "/district/schools");
    }
}
