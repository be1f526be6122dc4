using Microsoft.EntityFrameworkCore;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Data;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Acts;

/// <summary>An administrator sets the school's rules for Flex. They count at the next sign-up.</summary>
internal sealed class SetFlexRules(FlexDb db, Writing writing, AuditTrail audit, CurrentSchool school)
{
    public Task Set(RuleSettings settings, CancellationToken stop = default) => writing.Do("set flex rules", async () =>
    {
        var rules = await db.Rules.FirstOrDefaultAsync() ?? db.Add(new FlexRules { SchoolId = school.Id }).Entity;
        if (rules.Settings != settings)
        {
            rules.Set(settings);
            await db.SaveChangesAsync();
            await audit.Add("flex.rules", "changed the rules for Flex", school.Id);
            db.Stale(FlexTopics.Offer(school.Id));
        }
    }, stop);
}
