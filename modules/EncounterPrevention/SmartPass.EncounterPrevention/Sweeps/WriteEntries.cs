using Microsoft.EntityFrameworkCore;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Data;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Data;

namespace SmartPass.EncounterPrevention.Sweeps;

/// <summary>Inside the follower's transaction: one event of a pass becomes an entry, a retry of one, or what became of one.</summary>
internal sealed class WriteEntries(EncounterPreventionDb db, WriteEntry entry)
{
    /// <summary>What an event makes of the entries of its pass; null where it changes nothing.</summary>
    public static Outcome? OutcomeOf(PassEventKind kind) => kind switch
    {
        PassEventKind.Held or PassEventKind.InLine => Outcome.Waiting,
        PassEventKind.Started or PassEventKind.NextStop or PassEventKind.Changed or PassEventKind.Reopened => Outcome.WentLater,
        PassEventKind.Denied or PassEventKind.Declined or PassEventKind.Withdrawn or PassEventKind.Lapsed => Outcome.CameToNothing,
        _ => null,
    };

    /// <param name="happened">What happened.</param>
    /// <param name="pass">The pass as it is now; null where none was made.</param>
    /// <param name="isOurs">Whether it is a refusal of this rule, or one that was set aside.</param>
    public async Task Of(PassEvent happened, PassFacts? pass, bool isOurs)
    {
        if (isOurs)
        {
            await Try(happened, pass);
        }
        else if (OutcomeOf(happened.Kind) is { } outcome)
        {
            await Settle(happened, outcome);
        }
    }

    private IQueryable<Entry> All => db.Log.IgnoreQueryFilters([ModuleDb.SchoolFilter]);

    private async Task Try(PassEvent happened, PassFacts? pass)
    {
        var tried = happened.Tried!;
        var outcome = happened.Kind switch { PassEventKind.Overridden => Outcome.Overridden, PassEventKind.KeptBack => Outcome.Waiting, _ => Outcome.Prevented };
        await entry.Write(new Entry
        {
            SchoolId = happened.School, At = happened.At, StudentId = happened.Student, ById = happened.By, Route = tried.Route, UnderWay = tried.UnderWay,
            Waited = happened.Kind == PassEventKind.KeptBack, FromId = happened.From, ToId = happened.To, PassId = happened.Pass, Urgent = pass?.NeedsEscort ?? false, Reason = tried.Reason,
        }.Tried(EncounterNote.Read(tried.Note), pass?.AskedOf ?? [], outcome));
    }

    private async Task Settle(PassEvent happened, Outcome outcome)
    {
        // On the way the pass has started already: what is settled is whether it came to go on to that place.
        var onTheWay = happened.Kind is PassEventKind.NextStop or PassEventKind.Changed or PassEventKind.Reopened;
        foreach (var waiting in await All.Where(entry => entry.PassId == happened.Pass && entry.UnderWay == onTheWay && (!onTheWay || entry.ToId == happened.To)).ToListAsync())
        {
            waiting.Settle(outcome);
        }

        await db.SaveChangesAsync();
        db.Stale(EncounterTopics.Log(happened.School));
    }
}
