using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Design;

namespace SmartPass.StudentIds.Acts;

/// <summary>An administrator says what kiosks ask of those who show a printed card. It counts at the next scan.</summary>
internal sealed class SetIdRules(StudentIdsDb db, Writing writing, AuditTrail audit, CurrentSchool school)
{
    public Task Set(IdRules rules, CancellationToken stop = default) => writing.Do("set rules of IDs", async () =>
    {
        var kept = await db.Rules.FirstOrDefaultAsync() ?? db.Add(new KeptIdRules { SchoolId = school.Id }).Entity;
        if (kept.Rules != rules)
        {
            kept.Set(rules);
            await db.SaveChangesAsync();
            await audit.Add("ids.rules", rules.PinWithPrintedCards ? "made kiosks ask for the PIN with printed cards" : "let kiosks take printed cards without the PIN", school.Id);
            db.Stale(StudentIdsTopics.Design(school.Id));
        }
    }, stop);
}
