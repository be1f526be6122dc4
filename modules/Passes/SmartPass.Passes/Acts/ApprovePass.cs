using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Domain.Starting;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff let a student go, with other minutes or to another place if they say so: one who asks, one in line, one whose planned pass is held. What was planned for later is planned. If it may not start the pass stays as it was.</summary>
internal sealed class ApprovePass(PassInHand hand, StartPass start, TripMaker trips, PassHistory history, MyRooms mine, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> Approve(PassId id, Approval? how = null, CancellationToken stop = default) =>
        hand.Do("approve a pass", id, pass => LetGo(pass, how ?? new Approval()), stop);

    private async Task<AnswerOutcome> LetGo(Pass pass, Approval how)
    {
        // Asked under the gate: whoever closed the room while this waited there is heard. A retired room still tells its name; that it is closed is for the rules to say.
        var facts = await rooms.Facts(school.Id, [pass.FromId, pass.ToId, how.Instead ?? pass.ToId]);
        if (!await MayLetGo(pass, facts))
        {
            return new AnswerOutcome.NotYours();
        }

        if (pass.Status is not (PassStatus.Requested or PassStatus.InLine or PassStatus.Offered or PassStatus.Held))
        {
            return PassInHand.TooLate(pass);
        }

        if (!facts.TryGetValue(how.Instead ?? pass.ToId, out var to))
        {
            return new AnswerOutcome.Refused("That place is not there. Choose another one.");
        }

        var change = Change.Of(pass, facts.GetValueOrDefault(pass.ToId) ?? to, to, how.Minutes, (await trips.Stretch(pass.StudentId))(to.TimeLimit));
        if (pass is { Status: PassStatus.Requested, PlannedAt: not null })
        {
            return Plan(pass, to, change, how);
        }

        if (!facts.TryGetValue(pass.FromId, out var from))
        {
            return new AnswerOutcome.Refused("Nobody knows yet where this student is. Ask them to say so on their screen.");
        }

        var waited = pass.Status is PassStatus.InLine or PassStatus.Offered;
        var answer = pass.Status == PassStatus.Requested ? new Answer(actor.Id, clock.GetUtcNow(), null) : null;
        return await start.Start(pass, from, to, actor.Actor, new StartTerms(answer, how.Route, change, how.Overrides) { Reason = how.Reason }) switch
        {
            StartOutcome.Started => new AnswerOutcome.Done(),
            StartOutcome.InLine { Decision: var no } when waited => new AnswerOutcome.Refused($"{NoPlace(pass, no.Attempt)} The student keeps the place in line.", no.MayOverride),
            StartOutcome.InLine { Decision: var no } => new AnswerOutcome.InLine(NoPlace(pass, no.Attempt), no.MayOverride),
            StartOutcome.Refused { Decision: var no } => new AnswerOutcome.Refused(ToStaff(pass, no), no.MayOverride) { BeforeStudent = new AnswerOutcome.Refused(no.ToStudent, no.MayOverrideBeforeStudent) },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string ToStaff(Pass pass, StartDecision no) => pass.Urgent && no.First.Verdict.IsGeneric ? $"{no.ToStaff} It is urgent: go along with the student, or send an adult who does." : no.ToStaff;

    private static string NoPlace(Pass pass, StartAttempt attempt) => LineStanding.Of(pass, attempt.From, attempt.To, [], attempt.Hall).InWords(attempt.From, attempt.To, attempt.Hall);

    private AnswerOutcome Plan(Pass pass, RoomFacts to, Change? change, Approval how)
    {
        if (!MaySend.Allows(actor.Actor, to, later: true))
        {
            return new AnswerOutcome.Refused($"Only its own staff send students to {to.Name}. Ask them, or choose another place.");
        }

        var now = clock.GetUtcNow();
        if (change is not null)
        {
            pass.Change(change);
            history.Add(PassEventKind.Changed, pass, actor.Id, now, change.InWords);
        }

        pass.Grant(new Answer(actor.Id, now, null), how.Route);
        pass.Schedule(now);
        history.Add(PassEventKind.Planned, pass, actor.Id, now, school.Required.Dated(pass.PlannedAt!.Value));
        return new AnswerOutcome.Planned(pass.PlannedAt.Value);
    }

    private async Task<bool> MayLetGo(Pass pass, IReadOnlyDictionary<RoomId, RoomFacts> facts) =>
        MayAnswer.Allows(actor.Actor, pass, facts.GetValueOrDefault(pass.ToId))
        || (pass.Status != PassStatus.Requested && actor.Id != pass.StudentId && MayEnd.Concerns(actor.Actor, pass, await mine.Watched(actor.Actor)));
}

/// <summary>How staff say yes.</summary>
/// <param name="Minutes">Other minutes than asked for.</param>
/// <param name="Instead">Another place than asked for.</param>
/// <param name="Overrides">Rules they set aside.</param>
/// <param name="Route">By a PIN on the student's screen, where it was so.</param>
internal sealed record Approval(int? Minutes = null, RoomId? Instead = null, IReadOnlyCollection<StartRule>? Overrides = null, PassRoute? Route = null)
{
    /// <summary>Why they set rules aside, where one asks for it.</summary>
    public string? Reason { get; init; }
}
