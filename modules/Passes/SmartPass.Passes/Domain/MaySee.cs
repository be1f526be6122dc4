using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Whether someone may look at a pass: those it concerns, those who may answer any, and while it is active those who see the board; a pass that is over is not the board's any more.</summary>
internal static class MaySee
{
    public static bool Allows(Actor actor, Pass pass, Watch mine) =>
        MayEnd.Concerns(actor, pass, mine)
        || actor.Can(PassPermissions.AnswerAny)
        || (pass.Status == PassStatus.Active && actor.Can(PassPermissions.SeeBoard));
}
