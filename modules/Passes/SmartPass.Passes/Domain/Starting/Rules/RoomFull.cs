using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class RoomFull : IStartRule
{
    public StartRule Rule => StartRule.RoomFull;

    public StartVerdict Judge(StartAttempt attempt)
    {
        var taken = attempt.Hall.PlacesTaken(attempt.To.Id);
        return attempt.To.Capacity is not { } capacity || taken < capacity
            ? StartVerdict.Allow
            : new StartVerdict.Refused(
                $"{attempt.To.Name} is full: {taken} of {capacity} are out. Try again when someone is back.",
                $"{attempt.To.Name} is full: {taken} of {capacity} are out. Let go when someone is back, or choose another place.");
    }
}
