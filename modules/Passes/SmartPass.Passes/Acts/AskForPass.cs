using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A student wants to go somewhere, now or later: the pass starts, waits in line or is planned where nobody need be asked, else staff are asked.</summary>
internal sealed class AskForPass(
    PassesDb db, Writing writing, StartPass start, StartInstead instead, EndPass end, WithdrawRequest withdraw, TripMaker trips, OpenPasses open, PassHistory history, RulesReader rules, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AskOutcome> Ask(Wish wish, CancellationToken stop = default) => writing.Do("ask for a pass", () => Decide(wish), stop);

    /// <summary>The student's passes at all schools.</summary>
    private IQueryable<Pass> Own => db.Passes.IgnoreQueryFilters([ModuleDb.SchoolFilter]).Where(pass => pass.StudentId == actor.Id);

    private async Task<AskOutcome> Decide(Wish wish)
    {
        if (open.WasSent(actor.Id, wish.Ticket) && await Own.FirstOrDefaultAsync(pass => pass.Ticket == wish.Ticket) is { } same)
        {
            return AsItIs(same);
        }

        // Asked under the gate: a bell that rang and a room that was closed while this waited there are heard.
        var places = await rooms.Facts(school.Id, [wish.To, .. wish.Then]);
        if (!places.TryGetValue(wish.To, out var to) || wish.Then.Any(stop => !places.ContainsKey(stop)))
        {
            return new AskOutcome.NoSuchRoom();
        }

        if (wish.Then.Select(stop => places[stop]).FirstOrDefault(stop => stop.ApprovalFor(wish.At is not null) == ApprovalRule.StaffOnly) is { } closed)
        {
            return new AskOutcome.Refused($"Only staff send students to {closed.Name}. Leave it out.");
        }

        // A stop that somebody has to say yes to is not come by on the way to a place that nobody has to.
        var unasked = wish.Then.All(stop => places[stop].ApprovalFor(wish.At is not null) == ApprovalRule.SelfCheckout);
        var (trip, from) = await trips.Of(actor.Id, wish, to, places);
        if (wish.At is { } at)
        {
            return await PlanAhead(wish, trip, from, at, unasked);
        }

        if (from.Place is null)
        {
            return new AskOutcome.WhereAreYou();
        }

        return wish.InsteadOf is { } first
            ? await instead.Try(async () => await GiveUp(first) ?? await Go(wish, trip, from, unasked), outcome => outcome is AskOutcome.Refused)
            : await Go(wish, trip, from, unasked);
    }

    private async Task<AskOutcome> Go(Wish wish, Trip trip, Origin from, bool unasked)
    {
        if ((open.Waits(actor.Id) || open.IsOutElsewhere(actor.Id, school.Id))
            && await Own.Open().FirstOrDefaultAsync(pass => pass.StartedAt == null || pass.SchoolId != school.Id) is { } other)
        {
            return new AskOutcome.Refused(WhatIsOpen(other));
        }

        return trip.To.Approval == ApprovalRule.SelfCheckout && unasked && !wish.AskTeacher ? await StartNow(wish, trip, from) : await Request(wish, trip, from, wish.AskTeacher || wish.Urgent);
    }

    /// <summary>Ends what the student is out on, or takes back what they wait with; tells where that cannot be done here.</summary>
    private async Task<AskOutcome.Refused?> GiveUp(PassId first)
    {
        var outcome = await db.Passes.FirstOrDefaultAsync(pass => pass.Id == first && pass.StudentId == actor.Id) switch
        {
            { Status: PassStatus.Active } => await end.End(first),
            { Status: PassStatus.InLine or PassStatus.Offered } or { IsAsking: true } => await withdraw.Withdraw(first),
            _ => null,
        };
        return outcome is AnswerOutcome.NeedsCheck check ? new AskOutcome.Refused($"{check.Room.Name} asks for a code before that pass ends. End it first.") : null;
    }

    private async Task<AskOutcome> StartNow(Wish wish, Trip trip, Origin from)
    {
        var pass = Pass.Now(trip, wish.Kiosk is null ? PassRoute.SelfCheckout : PassRoute.Kiosk, actor.Id, clock.GetUtcNow());
        switch (await start.Start(pass, trip.From!, trip.To, actor.Actor, new StartTerms { RecordsRefusal = false }))
        {
            case StartOutcome.Started:
                return new AskOutcome.Started(pass.Id);
            case StartOutcome.InLine:
                return new AskOutcome.InLine(pass.Id);
            case StartOutcome.Refused { Decision: { Generic: not null } decision } when wish.Urgent && MayAskTeacher(trip, decision):
                // Written down there, with the request.
                return await Request(wish, trip, from, anyhow: true);
            case StartOutcome.Refused { Decision: var decision }:
                await Record(pass, decision);
                return wish.Urgent && MayAskTeacher(trip, decision) ? await Request(wish, trip, from, anyhow: true) : Refuse(trip, decision);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <param name="wish">The wish.</param>
    /// <param name="trip">Where to.</param>
    /// <param name="from">Where from.</param>
    /// <param name="anyhow">Ask also where it would be refused now: who is asked may override, or knows what to do.</param>
    private async Task<AskOutcome> Request(Wish wish, Trip trip, Origin from, bool anyhow)
    {
        var asked = Approvers.Of(from.Place, trip.To, await rooms.All(school.Id));
        if (asked.Count == 0)
        {
            return NobodyToAsk(trip.To);
        }

        if (wish.Urgent)
        {
            asked = [.. asked.Union(Approvers.WhenUrgent(Approvers.Watching(from.MissedBy, trip.From), trip.To, await rooms.All(school.Id)))];
        }

        var now = clock.GetUtcNow();
        var pass = Pass.Request(trip, wish.Kiosk is null ? PassRoute.Approval : PassRoute.Kiosk, asked, await rules.OfSchool(school.Id), now);
        var decision = await start.Foresee(pass, trip.From!, trip.To, actor.Actor);
        // A full room may have a place again by the time the answer comes; the other refusals would only waste a teacher's tap.
        if (anyhow ? decision.Refusals.Count > 0 && !MayAskTeacher(trip, decision) : decision.IsBarred)
        {
            // Not even asked for, it is on record like any refusal.
            await Record(pass, decision);
            return Refuse(trip, decision);
        }

        // The usual staff may not set aside what these may.
        pass.AskAlso(decision.Refusals.SelectMany(refusal => refusal.Verdict.SetAsideBy));
        await Add(pass, PassEventKind.Requested, trip.Message);
        if (wish.Urgent)
        {
            start.LookForEscort(pass, decision);
            await db.SaveChangesAsync();
        }

        return new AskOutcome.Asked(pass.Id);
    }

    private async Task<AskOutcome> PlanAhead(Wish wish, Trip trip, Origin from, DateTimeOffset at, bool unasked)
    {
        var now = clock.GetUtcNow();
        if (!Planning.Reaches(at, now))
        {
            return new AskOutcome.Refused(Planning.OutOfReach);
        }

        if (await db.Passes.CountAsync(pass => pass.StudentId == actor.Id && pass.MadeById == actor.Id && pass.PlannedAt > now
            && (pass.Status == PassStatus.Requested || pass.Status == PassStatus.Scheduled)) >= Planning.MostByStudent)
        {
            return new AskOutcome.Refused($"You have {Planning.MostByStudent} passes planned already. Take one back first.");
        }

        var route = wish.Appointment ? PassRoute.Appointment : PassRoute.Scheduled;
        switch (trip.To.ScheduledApproval)
        {
            case ApprovalRule.StaffOnly:
                return new AskOutcome.Refused($"Only staff plan passes to {trip.To.Name}. Ask them.");
            case ApprovalRule.SelfCheckout when unasked && !wish.Appointment:
                var planned = Pass.Planned(trip, route, actor.Id, now);
                await Add(planned, PassEventKind.Planned, school.Required.Dated(at));
                return new AskOutcome.Planned(planned.Id, at);
            default:
                var asked = Approvers.Of(from.Place, trip.To, await rooms.All(school.Id), later: true);
                if (asked.Count == 0)
                {
                    return NobodyToAsk(trip.To);
                }

                var pass = Pass.Request(trip, route, asked, await rules.OfSchool(school.Id), now);
                await Add(pass, PassEventKind.Requested, trip.Message);
                return new AskOutcome.Asked(pass.Id);
        }
    }

    private async Task Add(Pass pass, PassEventKind what, string? word)
    {
        db.Add(pass);
        await db.SaveChangesAsync();
        history.Add(what, pass, actor.Id, clock.GetUtcNow(), word);
        await db.SaveChangesAsync();
        db.Stale(pass);
    }

    private async Task Record(Pass pass, StartDecision decision)
    {
        history.AddRefusal(pass.Id, decision);
        await db.SaveChangesAsync();
    }

    private static AskOutcome.Refused NobodyToAsk(RoomFacts to) => new($"Nobody is set to answer for {to.Name} yet. Ask an adult.");

    private static AskOutcome.Refused Refuse(Trip trip, StartDecision decision) => new(decision.ToStudent, MayAskTeacher(trip, decision));

    /// <summary>Never a bare no: a teacher can be asked but where there is nothing to ask for.</summary>
    private static bool MayAskTeacher(Trip trip, StartDecision decision) =>
        trip.To.Approval != ApprovalRule.StaffOnly && trip.To.Id != trip.From?.Id
        && decision.Refusals.All(refusal => refusal.Rule is not (StartRule.AlreadyOut or StartRule.PassesPaused));

    private string WhatIsOpen(Pass other) => other switch
    {
        _ when other.SchoolId != school.Id => "You have a pass at another school. End that one first.",
        { Status: PassStatus.Requested } => "You are already asking for a pass. Take that back first, or wait for the answer.",
        _ => "You are already waiting in line. Leave the line first, or wait for your turn.",
    };

    private static AskOutcome AsItIs(Pass same) => same switch
    {
        { StartedAt: not null } => new AskOutcome.Started(same.Id),
        { Status: PassStatus.InLine or PassStatus.Offered } => new AskOutcome.InLine(same.Id),
        { Status: PassStatus.Scheduled or PassStatus.Held, PlannedAt: { } at } => new AskOutcome.Planned(same.Id, at),
        _ => new AskOutcome.Asked(same.Id),
    };
}
