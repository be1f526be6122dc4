using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain;

/// <summary>Whether someone may end a pass: the student whose it is, whoever watches a room it joins or teaches the class that misses the student, was asked, answered or made it, and those who may end any.</summary>
internal static class MayEnd
{
    public static bool Allows(Actor actor, Pass pass, Watch mine) => actor.Can(PassPermissions.EndAny) || Concerns(actor, pass, mine);

    /// <summary>Whether staff may send a pass elsewhere or put its end right: those it concerns, and those who may answer any. Whoever may only end any pass, as a hall monitor, may not.</summary>
    public static bool MayChange(Actor actor, Pass pass, Watch mine) =>
        actor.Person != pass.StudentId && (actor.Can(PassPermissions.AnswerAny) || Concerns(actor, pass, mine));

    /// <summary>Whether a pass is someone's business whatever became of it.</summary>
    public static bool Concerns(Actor actor, Pass pass, Watch mine) =>
        actor.Person == pass.StudentId
        || (actor.Can(PassPermissions.Answer)
            && (mine.Has(pass) || pass.IsAskedOf(actor.Seat) || pass.Answer?.By == actor.Person || pass.MadeById == actor.Person));
}
