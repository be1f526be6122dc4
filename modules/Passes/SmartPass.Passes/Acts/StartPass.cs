using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Platform.Audit;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>The decision that every route goes through, inside its caller's transaction: look at the hall, ask every rule, then start the pass, let it wait in line, or record why not.</summary>
internal sealed class StartPass(PassesDb db, AttemptReader attempts, LineReader line, PassHistory history, AuditTrail audit, IPeople people, IEnumerable<IStartRule> rules, TimeProvider clock)
{
    /// <summary>A pass that was never saved is added when it starts or joins the line; a refusal leaves no pass behind, only its record.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="from">The room it leaves.</param>
    /// <param name="to">The room it goes to, after the change if there is one.</param>
    /// <param name="by">Who starts it.</param>
    /// <param name="terms">What they bring along.</param>
    /// <param name="at">The instant, where it fell due before now.</param>
    public async Task<StartOutcome> Start(Pass pass, RoomFacts from, RoomFacts to, Actor by, StartTerms? terms = null, DateTimeOffset? at = null)
    {
        terms ??= new StartTerms();
        var attempt = await attempts.Of(pass, from, to, by, at ?? clock.GetUtcNow(), minutes: terms.Change?.Minutes);
        var decision = StartDecision.Of(attempt, rules, terms.Overrides, terms.Reason, pass.SetAsideFor(to.Id));
        if (decision.MayStart)
        {
            await Begin(pass, attempt, decision, terms);
            return new StartOutcome.Started();
        }

        if (decision.Waits && terms.MayWait && !await line.WaitsWithAnother(pass))
        {
            await Wait(pass, attempt, decision, terms);
            return new StartOutcome.InLine(decision);
        }

        if (pass.Status == PassStatus.Offered)
        {
            pass.KeepPlace();
        }

        if (terms.HoldsInTheHall && decision.IsOfTheHall)
        {
            await Hold(pass, attempt, decision);
            return new StartOutcome.Held(decision);
        }

        if (pass.Status is PassStatus.InLine or PassStatus.Held)
        {
            // The refusal is on record; the line that moves next need not write it down again.
            pass.KeepBack(decision.First.Rule, decision.First.Verdict.Note);
        }

        if (terms.RecordsRefusal)
        {
            history.AddRefusal(pass.Id, decision, terms.Route);
        }

        await db.SaveChangesAsync();
        return new StartOutcome.Refused(decision);
    }

    /// <summary>What would be decided now; nothing is started or recorded.</summary>
    public async Task<StartDecision> Foresee(Pass pass, RoomFacts from, RoomFacts to, Actor by, DateTimeOffset? at = null, Hall? hall = null) =>
        StartDecision.Of(await attempts.Of(pass, from, to, by, at ?? clock.GetUtcNow(), hall), rules, before: pass.SetAsideFor(to.Id));

    /// <summary>What is urgent and kept back by a rule that must not be named takes an adult who goes along; that it is kept back is on record.</summary>
    public void LookForEscort(Pass pass, StartDecision decision)
    {
        if (decision.Generic is { } keptBack)
        {
            pass.NeedEscort();
            history.AddKeptBack(pass.Id, decision.Attempt, keptBack);
        }
    }

    /// <summary>A pass that waits is kept back: that is on record once for each rule that does so after another, and told to nobody.</summary>
    public void NoteKeptBack(Pass pass, StartDecision decision)
    {
        if (pass is { Urgent: true, NeedsEscort: false } && decision.Generic is not null)
        {
            pass.NeedEscort();
            db.Stale(pass);
        }

        if (pass.KeepBack(decision.First.Rule, decision.First.Verdict.Note))
        {
            history.AddKeptBack(pass.Id, decision.Attempt, decision.First);
        }
    }

    /// <summary>A pass that is, or was a moment ago, under way goes on to another place: the same rules, but for what only a start is asked. A refusal is recorded.</summary>
    public async Task<StartDecision> GoOn(Pass pass, RoomFacts from, RoomFacts to, Actor by, IReadOnlyCollection<StartRule>? overrides = null, string? reason = null)
    {
        var attempt = (await attempts.Of(pass, from, to, by, clock.GetUtcNow())) with { UnderWay = true };
        var before = pass.SetAsideFor(to.Id).ToList();
        var decision = StartDecision.Of(attempt, rules, overrides, reason, before);
        if (decision.MayStart)
        {
            pass.Against(decision.Overridden);
            await RecordOverrides(pass, decision, before, new StartTerms { Reason = reason });
        }
        else
        {
            history.AddRefusal(pass.Id, decision);
        }

        return decision;
    }

    private async Task Begin(Pass pass, StartAttempt attempt, StartDecision decision, StartTerms terms)
    {
        var before = pass.SetAsideFor(attempt.To.Id).ToList();
        await Prepare(pass, attempt, terms);
        // What the student waited with otherwise is settled by this one.
        foreach (var other in await line.WaitingOf(pass.StudentId, except: pass.Id))
        {
            other.Withdraw();
            history.Add(PassEventKind.Withdrawn, other, attempt.By.Person, attempt.Hall.At, "went on another pass");
            db.Stale(other);
        }

        await db.SaveChangesAsync();
        pass.Start(attempt.Hall.At, decision.Overridden);
        await AddIfNew(pass);
        await RecordOverrides(pass, decision, before, terms);
        history.Add(PassEventKind.Started, pass, attempt.By.Person, attempt.Hall.At);
        await Save(pass);
    }

    private async Task Wait(Pass pass, StartAttempt attempt, StartDecision decision, StartTerms terms)
    {
        if (pass.Status is PassStatus.InLine or PassStatus.Offered)
        {
            if (pass.Status == PassStatus.Offered)
            {
                pass.KeepPlace();
            }

            await db.SaveChangesAsync();
            return;
        }

        var before = pass.SetAsideFor(attempt.To.Id).ToList();
        // What is set aside with a reason is so for this start alone, and it does not start.
        decision = decision with { SetAside = [.. decision.SetAside.Where(refusal => !RuleTable.Of(refusal.Rule).AsksReason)] };
        await Prepare(pass, attempt, terms);
        pass.Against(decision.Overridden);
        pass.JoinLine(attempt.Hall.At, await line.ClearsAt(attempt, pass));
        foreach (var open in await line.OffersLike(pass))
        {
            open.LimitOffer(attempt.Hall.At);
            db.Stale(open);
        }

        await AddIfNew(pass);
        await RecordOverrides(pass, decision, before, terms);
        history.Add(PassEventKind.InLine, pass, attempt.By.Person, attempt.Hall.At);
        await Save(pass);
    }

    private async Task Hold(Pass pass, StartAttempt attempt, StartDecision decision)
    {
        // Held before it is a row: as a request it would be a second one of its student's.
        pass.HoldFrom(attempt.Hall.At);
        pass.KeepBack(decision.First.Rule, decision.First.Verdict.Note);
        await AddIfNew(pass);
        history.AddRefusal(pass.Id, decision);
        history.Add(PassEventKind.Held, pass, attempt.By.Person, attempt.Hall.At);
        await Save(pass);
    }

    private async Task Prepare(Pass pass, StartAttempt attempt, StartTerms terms)
    {
        if (terms.Change is { } change)
        {
            pass.Change(change);
            history.Add(PassEventKind.Changed, pass, attempt.By.Person, attempt.Hall.At, change.InWords);
            await db.SaveChangesAsync();
        }

        if (terms.Answer is { } answer)
        {
            pass.Grant(answer, terms.Route);
        }
    }

    /// <summary>Those that were set aside before are on record already.</summary>
    private async Task RecordOverrides(Pass pass, StartDecision decision, IReadOnlyCollection<StartRule> before, StartTerms terms)
    {
        var now = decision.SetAside.Where(refusal => !before.Contains(refusal.Rule)).ToList();
        if (now.Count == 0)
        {
            return;
        }

        var attempt = decision.Attempt;
        var student = (await people.Of([pass.StudentId])).GetValueOrDefault(pass.StudentId)?.Name ?? "a student";
        foreach (var refusal in now)
        {
            history.AddOverride(pass.Id, attempt, refusal, terms.Route, terms.Reason);
        }

        foreach (var badge in now.Select(refusal => RuleTable.Of(refusal.Rule).Badge).Distinct())
        {
            await audit.Add("passes.overridden", $"let {student} go to {attempt.To.Name} against a rule: {badge.ToLowerInvariant()}", pass.SchoolId);
        }
    }

    private async Task AddIfNew(Pass pass)
    {
        if (db.Entry(pass).State == EntityState.Detached)
        {
            db.Add(pass);
            await db.SaveChangesAsync();
        }
    }

    private async Task Save(Pass pass)
    {
        db.Stale(pass);
        await db.SaveChangesAsync();
    }
}
