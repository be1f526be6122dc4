using System.Security.Cryptography;
using SmartPass.Roster.Acts.Import;
using SmartPass.Roster.Data;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.Commands;

/// <summary>import-roster: checks a package, then brings it in. The last line sums up.</summary>
internal sealed class ImportCommand(RosterDb db, CheckPackage check, ApplyPackage apply, TimeProvider clock)
{
    private const string Usage = "Usage: import-roster FILE --data DIR [--mode bulk|delta] [--allow-removals] [--dry-run]";
    private const int RowsBetweenLines = 100_000;

    public static ImportCommandRequest Read(string[] words)
    {
        var read = CommandWords.Read(words, ["--mode"], ["--allow-removals", "--dry-run"], Usage);
        return new ImportCommandRequest(read.File, read["--mode"] switch
        {
            null => null,
            "bulk" => TableMode.Bulk,
            "delta" => TableMode.Delta,
            _ => throw new UnknownWord($"--mode is bulk or delta. {Usage}"),
        }, read.Has("--allow-removals"), read.Has("--dry-run"));
    }

    /// <summary>Answers the exit code: 0 where the roster was applied, or checked without an error.</summary>
    public async Task<int> Run(ImportCommandRequest request, TextWriter output, CancellationToken stop)
    {
        if (!File.Exists(request.File))
        {
            throw new UnknownWord($"There is no file {request.File}.");
        }

        await using var zip = File.OpenRead(request.File);
        await output.WriteLineAsync($"Checking {Path.GetFileName(request.File)}");
        var outcome = (await check.Do(zip, request.Mode, Progress(output), stop)).Outcome;
        var isHeld = !request.AllowRemovals && outcome.BigRemovals.Count > 0;
        if (!outcome.IsRefused && !request.IsDryRun && !isHeld && !outcome.ChangesNothing)
        {
            await output.WriteLineAsync("Applying");
            zip.Position = 0;
            var name = Path.GetFileName(request.File);
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(zip, stop));
            zip.Position = 0;
            outcome = await apply.Do(new ApplyRequest(zip, name, request.Mode, request.AllowRemovals), done => Record(name, hash, done), Progress(output), stop) ?? ConsentChanged();
        }

        await new OutcomeText(output).Write(outcome, isHeld && !outcome.IsRefused);
        return outcome.IsRefused || (isHeld && !request.IsDryRun) ? 1 : 0;
    }

    private static ImportOutcome ConsentChanged()
    {
        var findings = new Findings();
        findings.Error("consent.changed", "The consent for students under 13 was changed meanwhile, and nothing was applied. Import the roster again.");
        return ImportOutcome.Of(findings);
    }

    private async Task<bool> Record(string name, string hash, ImportOutcome outcome)
    {
        db.Add(Domain.Imports.Import.AppliedAtOnce(name, hash, "Command line", outcome.Write(), clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return true;
    }

    private static Func<string, long, Task> Progress(TextWriter output)
    {
        var (file, told) = ("", 0L);
        return async (current, rows) =>
        {
            if (current != file || rows - told >= RowsBetweenLines)
            {
                (file, told) = (current, rows);
                await output.WriteLineAsync(FormattableString.Invariant($"  {current}, {rows:N0} rows so far"));
            }
        };
    }
}

/// <summary>What the command line asks for.</summary>
internal sealed record ImportCommandRequest(string File, TableMode? Mode, bool AllowRemovals, bool IsDryRun);
