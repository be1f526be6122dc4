using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Acts;

/// <summary>A pass ends: the student is back, or staff say so. Ending it twice is no mistake: it has ended.</summary>
internal sealed class EndPass(PassInHand hand, PassHistory history, MyRooms mine, RoomSecrets secrets, IRooms rooms, CurrentSchool school, CurrentActor actor, TimeProvider clock)
{
    public Task<AnswerOutcome> End(PassId id, HowEnded? how = null, CancellationToken stop = default) => hand.Do("end a pass", id, pass => Finish(pass, how ?? new HowEnded()), stop);

    private async Task<AnswerOutcome> Finish(Pass pass, HowEnded how)
    {
        // Asked under the gate: whose rooms they are is decided as it is now.
        if (!MayEnd.Allows(actor.Actor, pass, await mine.Watched(actor.Actor)))
        {
            return PassInHand.NotTheirs(actor.Actor);
        }

        if (pass is { Status: PassStatus.Ended, Ending.How: not EndedHow.NotRecorded })
        {
            return new AnswerOutcome.Ended(pass);
        }

        // It ended by itself while the tap waited for the network.
        var late = pass.Status == PassStatus.Ended && how.TappedAt <= pass.Ending?.At;
        if (pass.Status != PassStatus.Active && !late)
        {
            return PassInHand.TooLate(pass);
        }

        var byStudent = actor.Id == pass.StudentId;
        var code = how.RoomCode;
        if (byStudent && how.How == EndedHow.ByStudent && await CheckOf(pass) is { } room)
        {
            if (room.EndCheck == EndCheck.StaffPin || string.IsNullOrWhiteSpace(code))
            {
                return new AnswerOutcome.NeedsCheck(room.EndCheck, room);
            }

            if (!(await secrets.Of(room.Id)).Accepts(code, clock.GetUtcNow()))
            {
                return new AnswerOutcome.Refused($"Those are not the digits on the screen of {room.Name} right now. Look again: they change every half minute.");
            }

            how = how with { How = EndedHow.ByRoomCode };
        }

        var now = clock.GetUtcNow();
        // A kiosk that was without network says when the student tapped: never later than now.
        var at = how.TappedAt is { } tapped && tapped < now ? tapped : now;
        var ending = new Ending(at, actor.Id, byStudent || how.How != EndedHow.ByStudent ? how.How : EndedHow.ByStaff);
        if (late)
        {
            pass.Correct(ending);
            history.Add(PassEventKind.Corrected, pass, actor.Id, now, $"back at {school.Required.Time(pass.Ending!.At)}");
        }
        else
        {
            pass.End(ending);
            history.Add(PassEventKind.Ended, pass, actor.Id, pass.Ending!.At, how.Word);
        }

        return new AnswerOutcome.Ended(pass);
    }

    /// <summary>The room in which it ends, if it asks students for something.</summary>
    private async Task<RoomFacts?> CheckOf(Pass pass) =>
        (await rooms.Facts(school.Id, [pass.EndsIn])).GetValueOrDefault(pass.EndsIn) is { EndCheck: not EndCheck.None } room ? room : null;
}

/// <summary>What ends a pass.</summary>
/// <param name="How">By whom or by what; for staff it becomes theirs by itself.</param>
/// <param name="RoomCode">The digits of the room's screen, where the room asks for them.</param>
/// <param name="TappedAt">When it was tapped, where that was earlier.</param>
internal sealed record HowEnded(EndedHow How = EndedHow.ByStudent, string? RoomCode = null, DateTimeOffset? TappedAt = null)
{
    /// <summary>What the history adds to it; null for nothing.</summary>
    public string? Word { get; init; }
}
