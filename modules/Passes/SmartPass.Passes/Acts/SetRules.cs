using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Acts;

/// <summary>An administrator changes the school's rules for passes. They count at the next decision.</summary>
internal sealed class SetRules(PassesDb db, Writing writing, AuditTrail audit, CurrentSchool school)
{
    public Task Set(int lapseMinutes, int overtimeMinutes, CancellationToken stop = default) => writing.Do("set pass rules", async () =>
    {
        var rules = await db.Rules.FirstOrDefaultAsync();
        if (rules is null)
        {
            rules = new PassRules { SchoolId = school.Id };
            db.Add(rules);
        }

        if ((rules.LapseMinutes, rules.OvertimeMinutes) != (lapseMinutes, overtimeMinutes))
        {
            await audit.Add("passes.rules", $"set requests to lapse after {lapseMinutes} min and passes to end after {overtimeMinutes} min of overtime (were {rules.LapseMinutes} and {rules.OvertimeMinutes})", school.Id);
        }

        rules.Set(lapseMinutes, overtimeMinutes);
        await db.SaveChangesAsync();
    }, stop);
}
