using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.Acts.Import;

/// <summary>Does what the row of an import asks for: check or apply. It may run twice or be cut off anywhere, since the row says what is left to do and an unfinished version is taken back first.</summary>
internal sealed partial class ImportJob(
    RosterDb db, Writing writing, ImportFiles files, CheckPackage check, ApplyPackage apply, CurrentActor actor, TimeProvider clock, ILogger<ImportJob> log)
{
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMilliseconds(700);
    private const long NoVersion = -1;
    private DateTimeOffset _lastStep;

    public async Task Run(long id, CancellationToken stop)
    {
        if (await db.Imports.AsNoTracking().FirstOrDefaultAsync(import => import.Id == id, stop) is not { IsUnderWay: true } import)
        {
            return;
        }

        actor.Become(new Actor(import.ById, import.By, null, new HashSet<Role>(), new HashSet<string>()));
        await (import.State == ImportState.Checking ? Check(import, stop) : Apply(import, stop));
    }

    private async Task Check(Domain.Imports.Import import, CancellationToken stop)
    {
        var done = await Work(import, zip => check.Do(zip, Mode(import.Mode), Step(import.Id), stop), failed => new PackageChecked(failed, null));
        var holds = true;
        await Record(import.Id, async row =>
        {
            // Consent that changed during the check is found out here: what was read may name whom nobody may know any more.
            holds = done.Against is not { } compared || compared.HasConsent == (await db.District()).HasConsent;
            if (holds)
            {
                row.Checked(done.Outcome.Write(), done.Outcome.IsRefused, done.Against?.Version, clock.GetUtcNow());
            }
        });
        if (!holds)
        {
            await Run(import.Id, stop);
        }
    }

    private async Task Apply(Domain.Imports.Import import, CancellationToken stop)
    {
        var request = new ApplyRequest(Stream.Null, import.FileName, Mode(import.Mode), import.AllowsRemovals) { CheckedAgainst = import.CheckedAgainst ?? NoVersion };
        var done = await Work<ImportOutcome?>(import, zip => apply.Do(request with { Zip = zip }, outcome => Applied(import.Id, outcome), Step(import.Id), stop), failed => failed);
        if (done is { } outcome)
        {
            // Applied, it stays so: only what was not is turned down.
            await Record(import.Id, row => Task.FromResult(row.TurnedDown(outcome.Write(), outcome.IsRefused, clock.GetUtcNow())));
            return;
        }

        await Record(import.Id, row => Task.FromResult(row.CheckAgain()));
        await Run(import.Id, stop);
    }

    private async Task<T> Work<T>(Domain.Imports.Import import, Func<Stream, Task<T>> work, Func<ImportOutcome, T> failed)
    {
        await using var zip = files.Open(import.StoredName);
        if (zip is null)
        {
            return failed(Failed("package.missing", "The uploaded zip is no longer in the data folder. Upload it again."));
        }

        try
        {
            return await work(zip);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            ImportFailed(log, failure, import.Id);
            return failed(Failed("package.failed", "Something went wrong here, and nothing of the roster was applied. The server's log says more."));
        }
    }

    private static TableMode? Mode(string? mode) => mode switch { "bulk" => TableMode.Bulk, "delta" => TableMode.Delta, _ => null };

    private static ImportOutcome Failed(string code, string message)
    {
        var findings = new Findings();
        findings.Error(code, message);
        return ImportOutcome.Of(findings);
    }

    /// <summary>Writes down what the row goes on to. Its file goes with its end.</summary>
    private async Task Record(long id, Func<Domain.Imports.Import, Task> what)
    {
        var row = await writing.Do("record how a roster stands", async () =>
        {
            var row = (await db.Imports.FindAsync(id))!;
            await what(row);
            await db.SaveChangesAsync();
            db.Stale(ImportTopics.Of(id));
            return row;
        });
        if (row.EndedAt is not null)
        {
            files.Remove(row.StoredName);
        }
    }

    private async Task<bool> Applied(long id, ImportOutcome outcome)
    {
        var isApplied = (await db.Imports.FindAsync(id))!.Applied(outcome.Write(), clock.GetUtcNow());
        await db.SaveChangesAsync();
        db.Stale(ImportTopics.Of(id));
        return isApplied;
    }

    private Func<string, long, Task> Step(long id) => async (file, rows) =>
    {
        if (clock.GetUtcNow() - _lastStep < BetweenSteps)
        {
            return;
        }

        _lastStep = clock.GetUtcNow();
        await writing.Do("tell how far a roster is", async () =>
        {
            (await db.Imports.FindAsync(id))!.Advance(file, rows);
            await db.SaveChangesAsync();
            db.Stale(ImportTopics.Of(id));
        });
    };

    [LoggerMessage(LogLevel.Error, "Roster import {Id} failed")]
    private static partial void ImportFailed(ILogger log, Exception failure, long id);
}
