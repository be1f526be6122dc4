using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class AlreadyOut : IStartRule
{
    public StartRule Rule => StartRule.AlreadyOut;

    public StartVerdict Judge(StartAttempt attempt) => attempt switch
    {
        { OutElsewhere: true } => new StartVerdict.Refused("You have a pass at another school. End that one first.", "This student has a pass at another school. That one has to end first."),
        { UnderWay: false } when attempt.Hall.Of(attempt.Student) is not null => new StartVerdict.Refused("You already have a pass. End it first.", "This student already has a pass. End that one first."),
        _ => StartVerdict.Allow,
    };
}
