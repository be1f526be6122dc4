using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Acts;

/// <summary>Someone who may has looked at entries of the log and says so, or takes that back. A review that is there already stays as it is.</summary>
internal sealed class ReviewEntries(EncounterPreventionDb db, Writing writing, AuditTrail audit, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    private const int AtOnce = 500;

    public Task<ReviewOutcome> One(EntryId id, string? note, CancellationToken stop = default) => Do("review an encounter", () => On(id, async entry =>
    {
        if (entry.ReviewedAt is not null)
        {
            return entry.ReviewedById == actor.Id && (Written(note) is not { } written || written == entry.ReviewNote) ? new ReviewOutcome.Done(1) : new ReviewOutcome.Already();
        }

        entry.Review(actor.Id, clock.GetUtcNow(), Written(note));
        await Keep(1, "reviewed");
        return new ReviewOutcome.Done(1);
    }), stop);

    /// <param name="filter">Which; those among them that are reviewed are left as they are.</param>
    /// <param name="upTo">The latest entry that was there to be looked at: what came meanwhile was not seen.</param>
    /// <param name="note">What is noted of each; null for nothing.</param>
    /// <param name="stop">Stops before the write begins.</param>
    public Task<ReviewOutcome> All(LogFilter filter, EntryId upTo, string? note, CancellationToken stop = default) => Do("review encounters", async () =>
    {
        var (by, now, written, reviewed) = ((PersonId?)actor.Id, (DateTimeOffset?)clock.GetUtcNow(), Written(note), 0);
        var seen = (await db.Log.Matching(filter with { NotReviewed = true }).Select(entry => entry.Id).ToListAsync()).Where(id => id.Value <= upTo.Value);
        // As Entry.Review does it to one, without reading them: there may be thousands.
        foreach (var some in seen.Chunk(AtOnce))
        {
            reviewed += await db.Log.Where(entry => some.Contains(entry.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.ReviewedById, by).SetProperty(entry => entry.ReviewedAt, now).SetProperty(entry => entry.ReviewNote, written));
        }

        if (reviewed > 0)
        {
            await Keep(reviewed, "reviewed");
        }

        return new ReviewOutcome.Done(reviewed);
    }, stop);

    public Task<ReviewOutcome> TakeBack(EntryId id, CancellationToken stop = default) => Do("take back a review", () => On(id, async entry =>
    {
        if (entry.ReviewedAt is not null)
        {
            entry.TakeReviewBack();
            await Keep(1, "took back the review of");
        }

        return new ReviewOutcome.Done(1);
    }), stop);

    private Task<ReviewOutcome> Do(string act, Func<Task<ReviewOutcome>> work, CancellationToken stop) =>
        writing.Do(act, async () => actor.Can(EncounterPermissions.Manage) ? await work() : new ReviewOutcome.NotThere(), stop);

    private async Task<ReviewOutcome> On(EntryId id, Func<Entry, Task<ReviewOutcome>> work) =>
        await db.Log.FirstOrDefaultAsync(entry => entry.Id == id) is { } entry ? await work(entry) : new ReviewOutcome.NotThere();

    private async Task Keep(int entries, string how)
    {
        await db.SaveChangesAsync();
        await audit.Add("encounters.log-reviewed", $"{how} {CountWords.Count(entries, "entry", "entries")} of the log of encounter prevention", school.Id);
        db.Stale(EncounterTopics.Log(school.Id));
    }

    private static string? Written(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();
}
