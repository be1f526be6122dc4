using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Domain.Schools;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.Data.Importing;

/// <summary>Reads one package against what is known. Check and import begin alike.</summary>
internal sealed class PackageReading(RosterDb db, DbSession session, RemovedNames names, TimeProvider clock)
{
    /// <summary>Opens the package; null, with the reason among the findings, where it cannot be read.</summary>
    public static (RosterPackage Package, Manifest Manifest)? Open(Stream zip, TableMode? mode, Findings findings)
    {
        if (RosterPackage.Open(zip, findings) is not { } package)
        {
            return null;
        }

        try
        {
            if (new ManifestReader(package, findings).Find(mode) is { } manifest)
            {
                return (package, manifest);
            }
        }
        catch (PackageRefused refused)
        {
            findings.Error(refused.Finding.Code, refused.Finding.Message, refused.Finding.File);
        }

        package.Dispose();
        return null;
    }

    /// <summary>Reads all of it.</summary>
    public async Task<RosterRun> Read((RosterPackage Package, Manifest Manifest) open, Findings findings, IRowWriter? writer, INewIds ids, Func<string, long, Task> progress, CancellationToken stop)
    {
        var district = await db.Districts.AsNoTracking().FirstOrDefaultAsync(stop) ?? new District();
        var run = new RosterRun
        {
            Package = open.Package,
            Manifest = open.Manifest,
            Findings = findings,
            Known = new KnownRosterReader(session).Read(open.Manifest.Source),
            Changes = new Changes(writer),
            Ids = ids,
            Against = new ComparedWith(district.Version, district.HasConsent),
            Today = Zones.Date(await db.DistrictZone(stop), clock.GetUtcNow()),
            Progress = progress,
        };
        await RosterComparison.Run(run, stop);
        return run;
    }

    /// <summary>Tells what the reading came to.</summary>
    public async Task<ImportOutcome> Outcome(RosterRun run, CancellationToken stop)
    {
        var kinds = new List<KindOutcome>();
        foreach (var (kind, count) in run.Changes.Counts)
        {
            kinds.Add(new KindOutcome(kind, count.Added, count.Changed, count.Removed, count.AddedNames, count.ChangedNames, await names.Of(kind, count.RemovedRows, run.TooYoung, stop)));
        }

        var left = run.LeftOut;
        return ImportOutcome.Of(run.Findings, run.Manifest.Source) with
        {
            Kinds = kinds,
            LeftOut = new LeftOutCounts(left.Under13, left.AgeUnknown, left.Guardians, left.Disabled, left.WithoutSchool, left.Enrollments),
            BigRemovals = RemovalBrake.Of(run.Known),
        };
    }
}
