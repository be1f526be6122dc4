using SmartPass.Passes.Contracts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class RoomClosed : IStartRule
{
    public StartRule Rule => StartRule.RoomClosed;

    public StartVerdict Judge(StartAttempt attempt) => attempt switch
    {
        { To.Closed: { } reason } => Refuse(attempt, $"is closed ({reason}). Choose another place."),
        { To.Approval: ApprovalRule.StaffOnly, By: var by } when by.Person == attempt.Student => Refuse(attempt, "is only for students whom staff send there. Ask a teacher."),
        { To: var to, From: var from } when to.Id == from.Id => Refuse(attempt, "is where you are now. Choose another place."),
        _ => StartVerdict.Allow,
    };

    private static StartVerdict.Refused Refuse(StartAttempt attempt, string because) => new($"{attempt.To.Name} {because}", $"{attempt.To.Name} {because}");
}
