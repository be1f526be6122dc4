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
internal sealed class MakeRosterValid(RosterDb db, Writing writing, RosterVersion current, SchoolDirectory schools, ErasedPeople erased, AuditTrail audit)
{
    /// <summary>False, with nothing changed, where consent is another than when the package was read (it would bring in whom it must not) or nobody wants it any more.</summary>
    public Task<bool> Do(long version, RosterRun run, string file, ImportOutcome outcome, Func<Task<bool>> record) => writing.Do("make a roster valid", async () =>
    {
        var district = await db.District();
        if (district.HasConsent != run.HasConsent || !await record())
        {
            return false;
        }

        district.MakeValid(version);
        await KeepSchools(run, await db.DistrictZone());
        await db.SaveChangesAsync();
        await erased.Erase(run.TooYoung, version);
        await audit.Add("roster.imported", $"imported the roster {file}: {outcome.Sum}");
        db.Stale(RosterTopics.Roster);
        writing.OnceCommitted(() => current.Current = version);
        writing.OnceCommitted(schools.Changed);
        return true;
    });

    private async Task KeepSchools(RosterRun run, string zone)
    {
        var records = await db.Schools.ToListAsync();
        var slugs = records.Select(school => school.Slug).ToHashSet();
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
