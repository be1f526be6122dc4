using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Imports;

namespace SmartPass.Roster.Acts.Schools;

/// <summary>The district records, or withdraws, that consent for its students under 13 is on file. The next roster brings them in, or leaves them out.</summary>
internal sealed class RecordConsent(RosterDb db, Writing writing, CurrentActor actor, AuditTrail audit, TimeProvider clock)
{
    public Task Do(bool isOnFile, CancellationToken stop) => writing.Do("record consent", async () =>
    {
        var district = await db.District();
        if (isOnFile)
        {
            district.RecordConsent(actor.Actor.Name, clock.GetUtcNow());
        }
        else
        {
            district.WithdrawConsent();
        }

        // What was checked with another consent is checked again before it is applied.
        foreach (var waiting in await db.Imports.Where(import => import.State == ImportState.Checked || import.State == ImportState.Applying).ToListAsync())
        {
            waiting.Outdate();
        }

        await db.SaveChangesAsync();
        await audit.Add(isOnFile ? "consent.recorded" : "consent.withdrawn", isOnFile ? "recorded that consent for students under 13 is on file" : "withdrew the consent for students under 13");
    }, stop);
}
