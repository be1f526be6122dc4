using Microsoft.EntityFrameworkCore;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Schools;

namespace SmartPass.Roster.Data;

/// <summary>The one row of the district, made when an act first needs it.</summary>
internal static class DistrictRow
{
    public static async Task<District> District(this RosterDb db, CancellationToken stop = default)
    {
        // Local: it may have been made in this very act.
        var district = db.Districts.Local.FirstOrDefault() ?? await db.Districts.FirstOrDefaultAsync(stop);
        return district ?? db.Districts.Add(new District()).Entity;
    }

    /// <summary>The district's time zone by its IANA name: the one chosen for it, else that of its first school, else the machine's.</summary>
    public static async Task<string> DistrictZone(this RosterDb db, CancellationToken stop = default) =>
        await db.Districts.Select(district => district.Zone).FirstOrDefaultAsync(stop)
        ?? await db.Schools.Where(school => school.IsOpen).OrderBy(school => school.Name).Select(school => school.Zone).FirstOrDefaultAsync(stop)
        ?? Zones.OfThisMachine;

    /// <summary>Takes ids that are never given out again.</summary>
    public static async Task<long> TakeIds(this RosterDb db, string name, long count, CancellationToken stop = default)
    {
        var sequence = await db.Sequences.FindAsync([name], stop) ?? db.Sequences.Add(new Sequence { Name = name }).Entity;
        return sequence.Take(count);
    }
}
