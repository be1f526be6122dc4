using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Data;
using SmartPass.Roster.Data.Bells;

namespace SmartPass.Roster.Starting;

/// <summary>The step "Make a bell schedule" on the way to a working school.</summary>
internal sealed class MakeSchedules(RosterDb db, ISchoolDirectory schools) : ISetUpStep
{
    public int Order => 30;

    public async Task<SetUpStep> State(CancellationToken stop)
    {
        var with = await db.Set<DayTypeRow>().IgnoreQueryFilters([ModuleDb.SchoolFilter]).Select(day => day.SchoolId).Distinct().ToListAsync(stop);
        var without = schools.All.Where(school => !with.Contains(school.Id)).OrderBy(school => school.Name).ToList();
        return new SetUpStep("Make a bell schedule", Sentence(without.Count, schools.All.Count), schools.All.Count > 0 && without.Count == 0, without is [var first, ..] ? $"/{first.Slug}/schedules" : null);
    }

    private static string Sentence(int without, int all) => (without, all) switch
    {
        (_, 0) => "Bring in the roster first. The bell schedule tells which class a student is in.",
        (0, _) => "Every school has one.",
        (var some, _) => $"{some} of {all} schools have none yet. Make one in a minute, or import it.",
    };
}
