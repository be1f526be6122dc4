using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class RoomClosed : IStartRule
{
    public StartRule Rule => StartRule.RoomClosed;

    public StartVerdict Judge(StartAttempt attempt) => attempt switch
    {
        { To: var to, From: var from } when to.Id == from.Id => Refuse(attempt, "is where you are now. Choose another place.", "is where this student is now. Choose another place."),
        { Granted: false, To: var to, By: var by } when !MaySend.Allows(by, to, attempt.Planned) => new StartVerdict.Refused(
            $"{to.Name} is only for students whom staff send there. Ask a teacher.",
            $"Only its own staff send students to {to.Name}. Ask them, or choose another place."),
        { To.Closed: { } reason } => Refuse(attempt, $"is closed ({reason}). Choose another place.", $"is closed ({reason}). Choose another place."),
        { To: var to, Circumstances: var now } when !to.Hours.OpenAt(now.Slot?.Period, TimeOnly.FromDateTime(now.Clock.DateTime)) =>
            Refuse(attempt, "is not open now. Choose another place, or come back later.", "is not open now. Choose another place, or a later time."),
        { To: var to, Student: var student } when !to.Audience.Admits(student, attempt.Circumstances.Grade) =>
            Refuse(attempt, "is not for you. Choose another place, or ask a teacher.", "is not set for this student. Choose another place."),
        _ => StartVerdict.Allow,
    };

    private static StartVerdict.Refused Refuse(StartAttempt attempt, string toStudent, string toStaff) =>
        new($"{attempt.To.Name} {toStudent}", $"{attempt.To.Name} {toStaff}", NextLook(attempt));

    /// <summary>Hours go by the clock and by bells: a pass that waits for them is looked at again when a range begins and at the next bell.</summary>
    private static DateTimeOffset? NextLook(StartAttempt attempt) => attempt.To.Hours.IsAlways ? null
        : attempt.To.Hours.Times.Select(range => attempt.Circumstances.Clock.Date.Add(range.From.ToTimeSpan()))
            .Select(from => new DateTimeOffset(from, attempt.Circumstances.Clock.Offset))
            .Select(time => (DateTimeOffset?)time)
            .Append(attempt.Circumstances.NextBell)
            .Where(time => time > attempt.Hall.At)
            .Min();
}
