using SmartPass.Roster.Data.Importing;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Comparing;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.Acts.Import;

/// <summary>The dry run: reads a package and tells what it would change, writing nothing.</summary>
internal sealed class CheckPackage(PackageReading reading, RecoverRoster recover, ImportDoor door)
{
    public async Task<PackageChecked> Do(Stream zip, TableMode? mode, Func<string, long, Task> progress, CancellationToken stop)
    {
        var findings = new Findings();
        if (PackageReading.Open(zip, mode, findings) is not { } open)
        {
            return new PackageChecked(ImportOutcome.Of(findings), null);
        }

        using var package = open.Package;
        using var turn = await door.Enter(stop);
        await recover.Do(stop);
        var run = await reading.Read(open, findings, writer: null, new PassingIds(), progress, stop);
        return new PackageChecked(await reading.Outcome(run, stop), run.Against);
    }
}

/// <param name="Outcome">What the package would change.</param>
/// <param name="Against">What it was compared with; null where it could not be read.</param>
internal sealed record PackageChecked(ImportOutcome Outcome, ComparedWith? Against);
