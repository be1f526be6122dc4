using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class RoomFull : IStartRule
{
    public StartRule Rule => StartRule.RoomFull;

    public StartVerdict Judge(StartAttempt attempt) => attempt switch
    {
        _ when IsFull(attempt) => Refuse(attempt, $"{attempt.To.Name} is full: {Taken(attempt)} of {attempt.To.Capacity} are out."),
        _ when IsPaused(attempt) => Refuse(attempt, $"Nobody leaves {attempt.From.Name} right now."),
        _ when TooManyOut(attempt) => Refuse(attempt, $"{attempt.Hall.OutOf(attempt.From.Id, attempt.Student)} of {attempt.From.MostOut} are out of {attempt.From.Name}."),
        _ => StartVerdict.Allow,
    };

    /// <summary>Whether the destination has no place.</summary>
    public static bool IsFull(StartAttempt attempt) => Taken(attempt) >= (attempt.To.Capacity ?? int.MaxValue);

    /// <summary>Whether as many as may be are out of the origin; nobody may while its teacher has paused it. One who is out already takes nobody with them.</summary>
    public static bool TooManyOut(StartAttempt attempt) =>
        !attempt.UnderWay && (IsPaused(attempt) || attempt.Hall.OutOf(attempt.From.Id, attempt.Student) >= (attempt.From.MostOut ?? int.MaxValue));

    private static bool IsPaused(StartAttempt attempt) => !attempt.UnderWay && attempt.Hall.Paused.Contains(attempt.From.Id);

    private static int Taken(StartAttempt attempt) => attempt.Hall.PlacesTaken(attempt.To.Id, attempt.Student);

    private static StartVerdict.Refused Refuse(StartAttempt attempt, string how) =>
        new(attempt.UnderWay ? $"{how} Try again when someone is back." : $"{how} Wait in line, and you are told when it is your turn.", $"{how} Let go when someone is back, or choose another place.");
}
