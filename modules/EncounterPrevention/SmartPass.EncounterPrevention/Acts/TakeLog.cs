using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>Someone took a part of the log with them as a file: that is written down, in words that name nobody.</summary>
internal sealed class TakeLog(Writing writing, AuditTrail audit, CurrentSchool school)
{
    public Task Downloaded(int entries, CancellationToken stop = default) => writing.Do("take the log of encounters", () =>
        audit.Add("encounters.log-downloaded", $"downloaded {CountWords.Count(entries, "entry", "entries")} of the log of encounter prevention", school.Id), stop);
}
