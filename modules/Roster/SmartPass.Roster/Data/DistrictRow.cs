using Microsoft.EntityFrameworkCore;
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

    /// <summary>Takes ids that are never given out again.</summary>
    public static async Task<long> TakeIds(this RosterDb db, string name, long count, CancellationToken stop = default)
    {
        var sequence = await db.Sequences.FindAsync([name], stop) ?? db.Sequences.Add(new Sequence { Name = name }).Entity;
        return sequence.Take(count);
    }
}
