using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class RoomClosed : IStartRule
{
    public StartRule Rule => StartRule.RoomClosed;

    public StartVerdict Judge(StartAttempt attempt) => attempt switch
    {
        { To.Closed: { } reason } => Refuse(attempt, $"is closed ({reason}). Choose another place."),
        { To: var to, By: var by } when !MaySend.Allows(by, to) => new StartVerdict.Refused(
            $"{to.Name} is only for students whom staff send there. Ask a teacher.",
            $"Only its own staff send students to {to.Name}. Ask them, or choose another place."),
        { To: var to, From: var from } when to.Id == from.Id => Refuse(attempt, "is where you are now. Choose another place."),
        _ => StartVerdict.Allow,
    };

    private static StartVerdict.Refused Refuse(StartAttempt attempt, string because) => new($"{attempt.To.Name} {because}", $"{attempt.To.Name} {because}");
}
