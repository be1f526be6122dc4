using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartPass.Platform.Data;
using SmartPass.Roster.Data;
using SmartPass.Roster.Data.Importing;
using SmartPass.Roster.Domain.Schools;
using SmartPass.Roster.OneRoster;
using SmartPass.Roster.OneRoster.Package;

namespace SmartPass.Roster.Acts.Import;

/// <summary>Brings a package in: writes the version to come in slices while everybody goes on with the present one, then makes it valid by one small act. Cut off anywhere, nothing of it is valid.</summary>
internal sealed partial class ApplyPackage(
    RosterDb db, DbSession session, Writing writing, PackageReading reading, RecoverRoster recover, OldRows old, MakeRosterValid makeValid, ImportDoor door, ILogger<ApplyPackage> log)
{
    /// <summary>Told before each slice: a test may stop the world here.</summary>
    public Action<int>? BeforeSlice { get; set; }

    /// <param name="request">What to bring in.</param>
    /// <param name="applied">Records the import in the act that makes it valid; false where somebody's yes to it no longer holds.</param>
    /// <param name="progress">Told what is being read.</param>
    /// <param name="stop">Stops it, with nothing applied.</param>
    /// <returns>What came of it; null where nothing was applied, since the roster or the consent is another than the package was checked against.</returns>
    public async Task<ImportOutcome?> Do(ApplyRequest request, Func<ImportOutcome, Task<bool>> applied, Func<string, long, Task> progress, CancellationToken stop)
    {
        var findings = new Findings();
        if (PackageReading.Open(request.Zip, request.Mode, findings) is not { } open)
        {
            return ImportOutcome.Of(findings);
        }

        using var package = open.Package;
        using var turn = await door.Enter(stop);
        await recover.Do(stop);
        if (request.CheckedAgainst is { } against && against != (await db.Districts.AsNoTracking().SingleAsync(stop)).Version)
        {
            return null;
        }

        try
        {
            return await Write(request, open, findings, applied, progress, stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Before the door opens: whoever waits there begins at once, and would find its own rows taken back.
            await recover.Do(CancellationToken.None);
            throw;
        }
    }

    private async Task<ImportOutcome?> Write(
        ApplyRequest request, (RosterPackage Package, Manifest Manifest) open, Findings findings, Func<ImportOutcome, Task<bool>> applied, Func<string, long, Task> progress, CancellationToken stop)
    {
        var version = await Begin(open.Manifest.Source, stop);
        using var writer = new RowWriter(session, writing, version) { BeforeSlice = BeforeSlice };
        var run = await reading.Read(open, findings, writer, new SequenceIds(db, writing), progress, stop);
        var outcome = await reading.Outcome(run, stop);
        if (outcome.IsRefused || (outcome.BigRemovals.Count > 0 && !request.AllowRemovals))
        {
            await recover.Do(stop);
            return outcome;
        }

        if (!await makeValid.Do(version, run, request.Name, outcome, () => applied(outcome)))
        {
            await recover.Do(stop);
            return null;
        }

        await ClearAway(version, stop);
        return outcome;
    }

    /// <summary>The roster is valid by now: what of the old one stays is invisible, and the next import clears it away.</summary>
    private async Task ClearAway(long version, CancellationToken stop)
    {
        try
        {
            await old.ClearAway(version, stop);
        }
#pragma warning disable CA1031 // Whatever it was: the roster is applied, and must not be told as failed.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            OldRowsStay(log, failure, version);
        }
    }

    private Task<long> Begin(string source, CancellationToken stop) => writing.Do("begin a roster", async () =>
    {
        if (!await db.Sources.AnyAsync(known => known.Key == source))
        {
            db.Add(new Source { Key = source });
        }

        var version = (await db.District()).BeginImport();
        await db.SaveChangesAsync();
        return version;
    }, stop);

    [LoggerMessage(LogLevel.Warning, "Roster version {Version} is valid; old rows could not be cleared away yet")]
    private static partial void OldRowsStay(ILogger log, Exception failure, long version);
}

/// <param name="Zip">The package.</param>
/// <param name="Name">Its file name, for the audit log.</param>
/// <param name="Mode">What to take it for where its manifest does not say.</param>
/// <param name="AllowRemovals">Whether more than a tenth of a school may go.</param>
internal sealed record ApplyRequest(Stream Zip, string Name, TableMode? Mode, bool AllowRemovals)
{
    /// <summary>Version of the roster that somebody saw the changes to; null for any.</summary>
    public long? CheckedAgainst { get; init; }
}
