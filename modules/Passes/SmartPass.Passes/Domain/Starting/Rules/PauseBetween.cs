using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class PauseBetween : IStartRule
{
    public StartRule Rule => StartRule.PauseBetween;

    public StartVerdict Judge(StartAttempt attempt) =>
        !attempt.UnderWay && attempt.Circumstances.Use is { NoLimit: false, MayStartAgain: { } again, MayStartAgainWords: var words } && attempt.Hall.At < again
            ? new StartVerdict.Refused($"You were out a short while ago. Your next pass can start at {words}.", $"This student was out a short while ago. The next pass can start at {words}.", again)
            : StartVerdict.Allow;
}
