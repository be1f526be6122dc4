using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>Staff give a pass that is under way more minutes, or send it to another place.</summary>
internal sealed class ChangePass(PassInHand hand, StartPass start, TripMaker trips, PassHistory history, MyRooms mine, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    /// <summary>Minutes more than it had; from now on where it is overtime.</summary>
    public Task<AnswerOutcome> Extend(PassId id, int minutes, CancellationToken stop = default) => hand.Do("extend a pass", id, pass => OfStaff(pass, MayEnd.Allows, () => Lengthen(pass, minutes)), stop);

    /// <summary>To another place, with its time limit from now on unless minutes are said.</summary>
    public Task<AnswerOutcome> Redirect(PassId id, RoomId to, int? minutes, IReadOnlyCollection<StartRule>? overrides = null, string? reason = null, CancellationToken stop = default) =>
        hand.Do("redirect a pass", id, pass => OfStaff(pass, MayEnd.MayChange, () => Send(pass, to, minutes, overrides, reason)), stop);

    private async Task<AnswerOutcome> OfStaff(Pass pass, Func<Actor, Pass, Watch, bool> may, Func<Task<AnswerOutcome>> work)
    {
        if (actor.Id == pass.StudentId || !may(actor.Actor, pass, await mine.Watched(actor.Actor)))
        {
            return PassInHand.NotTheirs(actor.Actor);
        }

        return pass.Status == PassStatus.Active ? await work() : PassInHand.TooLate(pass);
    }

    private async Task<AnswerOutcome> Lengthen(Pass pass, int minutes)
    {
        var now = clock.GetUtcNow();
        var due = (pass.DueAt > now ? pass.DueAt.Value : now).AddMinutes(minutes);
        if (minutes < 1 || (due - pass.StartedAt!.Value).TotalMinutes > Pass.MostMinutes)
        {
            return new AnswerOutcome.Refused($"A pass lasts at most {Pass.MostMinutes} minutes. Choose fewer.");
        }

        // Overtime for so long that it held no place any more, it takes one again: that is asked for like a start.
        if (now >= pass.ForgottenAt && await Refusal(pass, pass.ToId, null, null) is { } refusal)
        {
            return refusal;
        }

        var before = pass.Minutes;
        pass.GoOn(pass.ToId, due, pass.RoundTrip);
        history.Add(PassEventKind.Changed, pass, actor.Id, now, $"{before} min → {pass.Minutes} min");
        return new AnswerOutcome.Done();
    }

    private async Task<AnswerOutcome> Send(Pass pass, RoomId to, int? minutes, IReadOnlyCollection<StartRule>? overrides, string? reason)
    {
        var facts = await rooms.Facts(school.Id, [pass.ToId, to]);
        if (!facts.TryGetValue(to, out var room))
        {
            return new AnswerOutcome.Refused("That place is not there. Choose another one.");
        }

        if (to == pass.ToId)
        {
            return new AnswerOutcome.Refused($"This pass leads to {room.Name} already.");
        }

        if (await Refusal(pass, to, overrides, reason) is { } refusal)
        {
            return refusal;
        }

        var now = clock.GetUtcNow();
        var before = facts.GetValueOrDefault(pass.ToId)?.Name ?? "a room that is gone";
        pass.GoOn(to, now.AddMinutes(minutes ?? (await trips.Stretch(pass.StudentId))(room.TimeLimit)), pass.ComesBackVia(room));
        history.Add(PassEventKind.Changed, pass, actor.Id, now, $"{before} → {room.Name}");
        return new AnswerOutcome.Done();
    }

    private async Task<AnswerOutcome?> Refusal(Pass pass, RoomId to, IReadOnlyCollection<StartRule>? overrides, string? reason)
    {
        var facts = await rooms.Facts(school.Id, [pass.FromId, to]);
        if (!facts.TryGetValue(pass.FromId, out var from) || !facts.TryGetValue(to, out var room))
        {
            return new AnswerOutcome.Refused("A room of this pass is gone. End it and make a new one.");
        }

        return await start.GoOn(pass, from, room, actor.Actor, overrides, reason) is { MayStart: false } decision
            ? new AnswerOutcome.Refused(decision.ToStaff, decision.MayOverride)
            : null;
    }
}
