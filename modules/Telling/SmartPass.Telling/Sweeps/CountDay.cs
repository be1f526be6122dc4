using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>Inside the follower's transaction: counts what happened for the summary of its day, by the school's clock.</summary>
internal sealed class CountDay(TellingDb db)
{
    public async Task Count(PassEvent happened, PassFacts? pass, School school)
    {
        if (!Tally.Counts(happened.Kind, pass))
        {
            return;
        }

        var date = school.Date(happened.At);
        // What an event before it counted is not on the disk yet.
        var tally = db.Tallies.Local.FirstOrDefault(row => row.SchoolId == school.Id && row.Date == date && row.Room == happened.From)
            ?? await db.Tallies.IgnoreQueryFilters([ModuleDb.SchoolFilter]).FirstOrDefaultAsync(row => row.SchoolId == school.Id && row.Date == date && row.Room == happened.From);
        if (tally is null)
        {
            tally = new Tally { SchoolId = school.Id, Date = date, Room = happened.From };
            db.Add(tally);
        }

        tally.Count(happened.Kind);
    }
}
