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
    RosterDb db, Writing writing, ImportFiles files, CheckPackage check, ApplyPackage apply, RecoverRoster recover,
    CurrentActor actor, TimeProvider clock, ILogger<ImportJob> log)
{
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromMilliseconds(700);
    private const long NoVersion = -1;
    private DateTimeOffset _lastStep;
    private bool _isApplied;

    public async Task Run(long id, CancellationToken stop)
    {
        if (await db.Imports.FindAsync([id], stop) is not { IsUnderWay: true } import)
        {
            return;
        }

        actor.Become(new Actor(import.ById, import.By, null, new HashSet<Role>(), new HashSet<string>()));
        var (stored, isApplying) = (import.StoredName, import.State == ImportState.Applying);
        var request = new ApplyRequest(Stream.Null, import.FileName, Mode(import.Mode), import.AllowsRemovals) { CheckedAgainst = import.CheckedAgainst ?? NoVersion };
        await using var zip = files.Open(stored);
        var outcome = zip is null ? Failed("package.missing", "The uploaded zip is no longer in the data folder. Upload it again.")
            : await Work(zip, request with { Zip = zip }, id, isApplying, stop);
        if (outcome is null)
        {
            await CheckAgain(id);
            zip?.Dispose();
            await Run(id, stop);
            return;
        }

        if (!_isApplied)
        {
            await Checked(id, outcome);
        }

        if (_isApplied || outcome.IsRefused)
        {
            zip?.Dispose();
            files.Remove(stored);
        }
    }

    private async Task<ImportOutcome?> Work(Stream zip, ApplyRequest request, long id, bool isApplying, CancellationToken stop)
    {
        try
        {
            if (!isApplying)
            {
                return await check.Do(zip, request.Mode, Step(id), stop);
            }

            var outcome = await apply.Do(request, outcome => Applied(id, outcome), Step(id), stop);
            _isApplied = outcome is { IsRefused: false } && (outcome.BigRemovals.Count == 0 || request.AllowRemovals);
            return outcome;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            ImportFailed(log, failure, id);
            await recover.Do(stop);
            return Failed("package.failed", "Something went wrong here, and nothing of the roster was applied. The server's log says more.");
        }
    }

    private static TableMode? Mode(string? mode) => mode switch { "bulk" => TableMode.Bulk, "delta" => TableMode.Delta, _ => null };

    private static ImportOutcome Failed(string code, string message)
    {
        var findings = new Findings();
        findings.Error(code, message);
        return ImportOutcome.Of(findings);
    }

    private Task Checked(long id, ImportOutcome outcome) => writing.Do("record a checked roster", async () =>
    {
        var version = (await db.District()).Version;
        (await db.Imports.FindAsync(id))!.Checked(outcome.Write(), outcome.IsRefused, version, clock.GetUtcNow());
        await db.SaveChangesAsync();
        db.Stale(ImportTopics.Of(id));
    });

    private Task CheckAgain(long id) => writing.Do("check a roster again", async () =>
    {
        (await db.Imports.FindAsync(id))!.CheckAgain();
        await db.SaveChangesAsync();
        db.Stale(ImportTopics.Of(id));
    });

    private async Task Applied(long id, ImportOutcome outcome)
    {
        (await db.Imports.FindAsync(id))!.Applied(outcome.Write(), clock.GetUtcNow());
        await db.SaveChangesAsync();
        db.Stale(ImportTopics.Of(id));
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
