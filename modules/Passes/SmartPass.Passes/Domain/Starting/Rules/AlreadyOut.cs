using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class AlreadyOut : IStartRule
{
    public StartRule Rule => StartRule.AlreadyOut;

    public StartVerdict Judge(StartAttempt attempt) => attempt.UnderWay || attempt.Hall.Of(attempt.Student) is null
        ? StartVerdict.Allow
        : new StartVerdict.Refused("You already have a pass. End it first.", "This student already has a pass. End that one first.");
}
