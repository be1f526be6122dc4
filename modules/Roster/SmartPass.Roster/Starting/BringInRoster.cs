using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Starting;

/// <summary>The step "Bring in the roster" on the way to a working school.</summary>
internal sealed class BringInRoster(RosterDb db, ISchoolDirectory schools) : ISetUpStep
{
    public int Order => 10;

    public async Task<SetUpStep> State(CancellationToken stop)
    {
        var people = await db.People.CountAsync(stop);
        var done = schools.All.Count > 0;
        return new SetUpStep(
            "Bring in the roster",
            done ? $"{CountWords.Count(schools.All.Count, "school")} and {CountWords.Count(people, "person", "people")} are known." : "Upload the OneRoster zip of your student information system. You see what it would change before it does.",
            done, "/district/rosters");
    }
}
