using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Roster.Data;
using SmartPass.Roster.Domain.Imports;
using SmartPass.Roster.OneRoster;

namespace SmartPass.Roster.Acts.Import;

/// <summary>Somebody has seen what a package would change, and says yes or no. A yes is only good for the roster it was compared with.</summary>
internal sealed class AnswerCheck(RosterDb db, Writing writing, ImportFiles files, AuditTrail audit, TimeProvider clock)
{
    public Task<CheckAnswered> Apply(long id, bool allowRemovals, CancellationToken stop) => writing.Do<CheckAnswered>("confirm a roster", async () =>
    {
        if (await db.Imports.FindAsync(id) is not { State: ImportState.Checked } import)
        {
            return new CheckAnswered.NotWaiting();
        }

        if (import.CheckedAgainst != (await db.District()).Version)
        {
            import.CheckAgain();
            await db.SaveChangesAsync();
            return new CheckAnswered.CheckedAgain();
        }

        if (ImportOutcome.Read(import.Outcome!).BigRemovals.Count > 0 && !allowRemovals)
        {
            return new CheckAnswered.NeedsConfirmation();
        }

        import.Apply(allowRemovals);
        await db.SaveChangesAsync();
        db.Stale(ImportTopics.Of(id));
        return new CheckAnswered.Applying();
    }, stop);

    public async Task<bool> Discard(long id, CancellationToken stop)
    {
        var stored = await writing.Do("discard a roster", async () =>
        {
            if (await db.Imports.FindAsync(id) is not { State: ImportState.Checked } import)
            {
                return null;
            }

            import.Discard(clock.GetUtcNow());
            await db.SaveChangesAsync();
            await audit.Add("roster.discarded", $"discarded the roster {import.FileName}");
            return import.StoredName;
        }, stop);
        if (stored is not null)
        {
            files.Remove(stored);
        }

        return stored is not null;
    }
}

/// <summary>What became of a yes.</summary>
internal abstract record CheckAnswered
{
    private CheckAnswered()
    {
    }

    internal sealed record Applying : CheckAnswered;

    /// <summary>The roster changed since; the check runs again.</summary>
    internal sealed record CheckedAgain : CheckAnswered;

    /// <summary>More than a tenth of a school would go.</summary>
    internal sealed record NeedsConfirmation : CheckAnswered;

    /// <summary>Somebody was faster, or it was never checked.</summary>
    internal sealed record NotWaiting : CheckAnswered;
}
