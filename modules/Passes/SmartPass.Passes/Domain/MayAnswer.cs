using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Whether someone may say yes or no to a request: who was asked, any teacher where the room leaves it to any, and those who may answer all.</summary>
internal static class MayAnswer
{
    public static bool Allows(Actor actor, Pass pass, RoomFacts? to) =>
        actor.Can(PassPermissions.AnswerAny)
        || (actor.Can(PassPermissions.Answer) && (pass.IsAskedOf(actor.Seat) || to?.ApprovalFor(pass.PlannedAt is not null) == ApprovalRule.AnyTeacher));
}
