using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Acts.Schools;

/// <summary>Sets the time zone of the district and of the schools to come. Those that are here keep their own.</summary>
internal sealed class SetDistrictZone(RosterDb db, Writing writing, AuditTrail audit)
{
    /// <summary>False, with nothing changed, for what is no zone.</summary>
    public async Task<bool> Do(string zone, CancellationToken stop) => Zones.IsKnown(zone) && await writing.Do("set the district's time zone", async () =>
    {
        var district = await db.District();
        if (district.Zone == zone)
        {
            return true;
        }

        district.KeepTime(zone);
        await db.SaveChangesAsync();
        await audit.Add("district.zone-set", $"set the district's time zone to {zone}");
        return true;
    }, stop);
}
