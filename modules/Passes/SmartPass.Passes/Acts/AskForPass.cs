using Microsoft.EntityFrameworkCore;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A student wants to go somewhere: the pass starts where nobody need be asked, else staff are asked.</summary>
internal sealed class AskForPass(
    PassesDb db, Writing writing, StartPass start, PassHistory history, PlaceReader places, RulesReader rules, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AskOutcome> Ask(Wish wish, CancellationToken stop = default) => writing.Do("ask for a pass", () => Decide(wish), stop);

    private async Task<AskOutcome> Decide(Wish wish)
    {
        var own = db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(pass => pass.StudentId == actor.Id);
        if (await own.FirstOrDefaultAsync(pass => pass.Ticket == wish.Ticket) is { } same)
        {
            return same.StartedAt is null ? new AskOutcome.Asked(same.Id) : new AskOutcome.Started(same.Id);
        }

        // Asked under the gate: a bell that rang and a room that was closed while this waited there are heard.
        if ((await rooms.Facts(school.Id, [wish.To])).GetValueOrDefault(wish.To) is not { } to)
        {
            return new AskOutcome.NoSuchRoom();
        }

        if ((await places.Of(actor.Id)).Place is not { } from)
        {
            return new AskOutcome.WhereAreYou();
        }

        var open = await own.FirstOrDefaultAsync(pass => pass.Status == PassStatus.Requested || (pass.Status == PassStatus.Active && pass.SchoolId != school.Id));
        if (open is not null)
        {
            return new AskOutcome.Refused(open.SchoolId == school.Id
                ? "You are already asking for a pass. Take that back first, or wait for the answer."
                : "You have a pass at another school. End that one first.");
        }

        var trip = wish.Trip(actor.Id, from, to);
        return to.Approval == ApprovalRule.SelfCheckout ? await StartNow(trip) : await Request(trip, from);
    }

    private async Task<AskOutcome> StartNow(Trip trip)
    {
        var pass = Pass.SelfCheckout(trip, clock.GetUtcNow());
        var decision = await start.Start(pass, trip.From, trip.To, actor.Actor);
        return decision.MayStart ? new AskOutcome.Started(pass.Id) : new AskOutcome.Refused(decision.First.Verdict.ToStudent);
    }

    private async Task<AskOutcome> Request(Trip trip, Place from)
    {
        var asked = Approvers.Of(from, trip.To);
        if (asked.Count == 0)
        {
            return new AskOutcome.Refused($"Nobody is set to answer for {trip.To.Name} yet. Ask an adult in the room.");
        }

        var now = clock.GetUtcNow();
        var pass = Pass.Request(trip, asked, await rules.OfSchool(trip.To.School), now);
        var decision = await start.Foresee(pass, trip.From, trip.To, actor.Actor);
        // A full room may have a place again by the time the answer comes; the other refusals would only waste a teacher's tap.
        if (decision.Refusals.FirstOrDefault(refusal => refusal.Rule != StartRule.RoomFull) is { } refusal)
        {
            return new AskOutcome.Refused(refusal.Verdict.ToStudent);
        }

        db.Add(pass);
        await db.SaveChangesAsync();
        history.Add(PassEventKind.Requested, pass, actor.Id, now, trip.Message);
        await db.SaveChangesAsync();
        db.Stale(pass);
        return new AskOutcome.Asked(pass.Id);
    }
}
