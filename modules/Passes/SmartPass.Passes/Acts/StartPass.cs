using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>The decision that every route goes through, inside its caller's transaction: look at the hall, ask every rule, then start the pass or record why not.</summary>
internal sealed class StartPass(PassesDb db, IHall hall, PassHistory history, IEnumerable<IStartRule> rules)
{
    /// <summary>A pass that was never saved is added when it starts; a refusal leaves no pass behind, only its record.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="from">The room it leaves.</param>
    /// <param name="to">The room it goes to, after the change if there is one.</param>
    /// <param name="by">Who starts it.</param>
    /// <param name="answer">What staff said, where they were asked.</param>
    /// <param name="change">What staff change of it. It is made only if it may start, and recorded before it does.</param>
    public async Task<StartDecision> Start(Pass pass, RoomFacts from, RoomFacts to, Actor by, Answer? answer = null, Change? change = null)
    {
        var attempt = await Attempt(pass, from, to, by);
        var decision = StartDecision.Of(attempt, rules);
        if (decision.MayStart)
        {
            if (change is not null)
            {
                pass.Change(change);
                history.Add(PassEventKind.Changed, pass, by.Person, attempt.Hall.At, change.InWords);
                await db.SaveChangesAsync();
            }

            pass.Start(attempt.Hall.At, answer);
            if (db.Entry(pass).State == EntityState.Detached)
            {
                db.Add(pass);
                await db.SaveChangesAsync();
            }

            history.Add(PassEventKind.Started, pass, by.Person, attempt.Hall.At);
            db.Stale(pass);
        }
        else
        {
            history.AddRefusal(attempt, pass.Id, decision.First.Rule, decision.First.Verdict.ToStaff);
        }

        await db.SaveChangesAsync();
        return decision;
    }

    /// <summary>What would be decided now; nothing is started or recorded.</summary>
    public async Task<StartDecision> Foresee(Pass pass, RoomFacts from, RoomFacts to, Actor by) =>
        StartDecision.Of(await Attempt(pass, from, to, by), rules);

    private async Task<StartAttempt> Attempt(Pass pass, RoomFacts from, RoomFacts to, Actor by) =>
        new(pass.StudentId, from, to, pass.Route, by, await hall.Now(pass.SchoolId));
}
