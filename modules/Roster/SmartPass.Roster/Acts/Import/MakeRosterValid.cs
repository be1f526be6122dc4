using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Schools;
using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster;

namespace SmartPass.Roster.Acts.Import;

/// <summary>The one small act that makes a written version valid: schools, version, record and audit line in one transaction.</summary>
internal sealed class MakeRosterValid(RosterDb db, Writing writing, RosterVersion current, SchoolDirectory schools, AuditTrail audit)
{
    public async Task Do(long version, RosterRun run, string file, ImportOutcome outcome, Func<Task> record)
    {
        await writing.Do("make a roster valid", async () =>
        {
            (await db.District()).MakeValid(version);
            await KeepSchools(run);
            await db.SaveChangesAsync();
            await record();
            await audit.Add("roster.imported", $"imported the roster {file}: {outcome.Sum}");
            db.Stale(RosterTopics.Roster);
        });
        current.Current = version;
        schools.Changed();
    }

    private async Task KeepSchools(RosterRun run)
    {
        var records = await db.Schools.ToListAsync();
        var slugs = records.Select(school => school.Slug).ToHashSet();
        var zone = records.GroupBy(school => school.Zone).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key ?? (await db.District()).Zone ?? Zones.OfThisMachine;
        foreach (var found in run.FoundSchools)
        {
            if (records.Find(school => school.Id.Value == found.Id) is { } known)
            {
                known.Follow(found.Name);
                continue;
            }

            var slug = Slug.For(found.Name, slugs);
            slugs.Add(slug);
            db.Add(SchoolRecord.Found(new SchoolId(found.Id), run.Known.SourceId, found.SourcedId, found.Name, slug, zone, Hues.For(found.Id)));
        }

        foreach (var closing in run.Known.Schools.Values.Where(school => school.IsClosing))
        {
            records.Find(school => school.Id.Value == closing.Id)?.Close();
        }
    }
}
