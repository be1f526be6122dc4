using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>What someone may do with a pass as it stands. The acts decide again, under the gate; this is for which buttons there are.</summary>
/// <param name="Answer">Say yes or no to the request, with other minutes or another place.</param>
/// <param name="LetGo">Let the student go from the line, or start a planned pass that is held.</param>
/// <param name="TakeBack">Take it back before it starts.</param>
/// <param name="End">End it.</param>
/// <param name="Change">Give it more minutes, or send it on to its next stop.</param>
/// <param name="Undo">Take its end back.</param>
/// <param name="Send">Send it elsewhere.</param>
/// <param name="Correct">Say when the student was back.</param>
/// <param name="Comment">Write a comment.</param>
/// <param name="Report">Report the student.</param>
internal sealed record PassMay(bool Answer, bool LetGo, bool TakeBack, bool End, bool Change, bool Undo, bool Send, bool Correct, bool Comment, bool Report)
{
    public static PassMay Of(Actor actor, Pass pass, RoomFacts to, Watch mine, DateTimeOffset now)
    {
        var staff = actor.Person != pass.StudentId;
        var waits = pass.Status is PassStatus.InLine or PassStatus.Offered or PassStatus.Held;
        var concerns = staff && (MayEnd.Concerns(actor, pass, mine) || actor.Can(PassPermissions.AnswerAny));
        var mayEnd = MayEnd.Allows(actor, pass, mine);
        return new PassMay(
            Answer: pass.Status == PassStatus.Requested && MayAnswer.Allows(actor, pass, to),
            LetGo: waits && staff && (concerns || MayAnswer.Allows(actor, pass, to)),
            TakeBack: (waits || pass.Status == PassStatus.Scheduled) && concerns,
            End: pass.Status == PassStatus.Active && mayEnd,
            Change: pass.Status == PassStatus.Active && staff && mayEnd,
            Undo: mayEnd && pass.Ending is { How: not (EndedHow.NotRecorded or EndedHow.Corrected) } ending && ending.By == actor.Person && now - ending.At <= CorrectPass.UndoneWithin,
            Send: pass.Status == PassStatus.Active && MayEnd.MayChange(actor, pass, mine),
            Correct: MayEnd.MayChange(actor, pass, mine) && pass.Ending is { How: EndedHow.NotRecorded or EndedHow.Corrected },
            Comment: staff && MaySee.Allows(actor, pass, mine),
            Report: staff && actor.Can(PassPermissions.Report));
    }
}
