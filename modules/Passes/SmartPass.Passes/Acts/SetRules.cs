using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>An administrator changes the school's rules for passes. They count at the next decision.</summary>
internal sealed class SetRules(PassesDb db, Writing writing, MoveLine line, AuditTrail audit, CurrentSchool school)
{
    public Task Set(RuleSettings settings, CancellationToken stop = default) => writing.Do("set pass rules", async () =>
    {
        var rules = await db.Rules.FirstOrDefaultAsync();
        if (rules is null)
        {
            rules = new PassRules { SchoolId = school.Id };
            db.Add(rules);
        }

        if (settings.DifferencesFrom(rules.Settings) is { Count: > 0 } differences)
        {
            await audit.Add("passes.rules", $"changed the rules for passes: {string.Join("; ", differences)}", school.Id);
        }

        rules.Set(settings);
        await db.SaveChangesAsync();
        db.StaleRules(school.Id);
        await line.Move();
    }, stop);
}
