using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>An administrator stops new passes in the whole school, and lets them start again. Doing it twice changes nothing.</summary>
internal sealed class FreezePasses(PassesDb db, Writing writing, MoveLine line, LineReader waiting, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task Freeze(string why, CancellationToken stop = default) => writing.Do("freeze passes", async () =>
    {
        if (await db.Freezes.AnyAsync())
        {
            return;
        }

        db.Add(new Freeze { SchoolId = school.Id, Why = why.Trim(), ById = actor.Id, ByName = actor.Actor.Name, At = clock.GetUtcNow() });
        foreach (var offered in await waiting.Offers())
        {
            offered.KeepPlace();
            db.Stale(offered);
        }

        await audit.Add("passes.frozen", $"paused all passes ({why.Trim()})", school.Id);
        await db.SaveChangesAsync();
        db.StaleRules(school.Id);
    }, stop);

    public Task Thaw(CancellationToken stop = default) => writing.Do("thaw passes", async () =>
    {
        if (await db.Freezes.FirstOrDefaultAsync() is not { } freeze)
        {
            return;
        }

        db.Remove(freeze);
        await audit.Add("passes.thawed", $"let passes start again (they were paused since {school.Required.Time(freeze.At)}: {freeze.Why})", school.Id);
        await db.SaveChangesAsync();
        db.StaleRules(school.Id);
        await line.Move();
    }, stop);
}
