using SmartPass.Kernel;
using SmartPass.Platform.Schools;

namespace SmartPass.Platform.Audit;

/// <summary>Writes who did what, in the act's own transaction.</summary>
public sealed class AuditTrail(PlatformDb db, CurrentActor actor, TimeProvider clock)
{
    /// <param name="act">Stable name of the act: "rooms.changed".</param>
    /// <param name="what">A sentence without its subject: "closed Restroom 2F (flooded)".</param>
    /// <param name="school">The school it concerns; null for the district.</param>
    public async Task Add(string act, string what, SchoolId? school = null)
    {
        db.Add(new AuditLine
        {
            SchoolId = school,
            At = clock.GetUtcNow(),
            By = actor.Id,
            ByName = actor.Actor.Name,
            Act = act,
            What = what,
        });
        await db.SaveChangesAsync();
    }
}
