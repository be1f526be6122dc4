using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Sweeps;

/// <summary>Inside a follower's transaction: what was tried counts up on its entry, or is a new one of which an alert tells.</summary>
internal sealed class WriteEntry(EncounterPreventionDb db)
{
    public async Task Write(Entry entry)
    {
        var (since, until) = (entry.At - Entry.RetriesFor, entry.At + Entry.RetriesFor);
        var recent = await db.Log.IgnoreQueryFilters([ModuleDb.SchoolFilter])
            .Where(other => other.SchoolId == entry.SchoolId && other.StudentId == entry.StudentId && other.At > since && other.At < until).OrderByDescending(other => other.Id).ToListAsync();
        if (recent.Find(other => other.IsRetriedBy(entry)) is { } same)
        {
            same.Retry(entry);
        }
        else
        {
            db.Add(entry);
            db.Add(new Alert { SchoolId = entry.SchoolId, Kind = KindOf(entry), At = entry.At, StudentId = entry.StudentId, PassId = entry.PassId });
        }

        await db.SaveChangesAsync();
        db.Stale(EncounterTopics.Log(entry.SchoolId));
    }

    private static EncounterAlertKind KindOf(Entry entry) => entry switch
    {
        { IsOverridden: true } => EncounterAlertKind.Overridden,
        { Urgent: true } => EncounterAlertKind.NeedsEscort,
        _ => EncounterAlertKind.Prevented,
    };
}
