using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Modules;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Starting;

/// <summary>The step "Schools with their time zones" on the way to a working school: each has one from the start, and here is where to look.</summary>
internal sealed class CheckSchools(RosterDb db) : ISetUpStep
{
    public int Order => 20;

    public async Task<SetUpStep> State(CancellationToken stop)
    {
        var zones = await db.Schools.Where(school => school.IsOpen).GroupBy(school => school.Zone).Select(zone => new { zone.Key, Count = zone.Count() }).ToListAsync(stop);
        return new SetUpStep(
            "Schools with their time zones",
            zones.Count == 0 ? "A school's time zone rules every clock it sees." : $"{string.Join(", ", zones.Select(zone => $"{zone.Count} in {Zones.Title(zone.Key)}"))}. Have a look, and change what is not right.",
            zones.Count > 0, zones.Count == 0 ? null : "/district/schools");
    }
}
