using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class LimitReached : IStartRule
{
    public StartRule Rule => StartRule.LimitReached;

    public StartVerdict Judge(StartAttempt attempt) => attempt switch
    {
        { UnderWay: true } or { To.CountsTowardLimit: false } => StartVerdict.Allow,
        _ when Allowance.UsedOf(attempt.Circumstances.Use) is { } used => Refuse(used),
        _ => StartVerdict.Allow,
    };

    private static StartVerdict.Refused Refuse(Allowance used) => used.Most == 0
        ? new($"You have {used.InWords}. If you need to go, ask a teacher.", $"This student has {used.InWords}.")
        : new($"You have used your passes for {used.When}. If you need to go, ask a teacher.", $"This student has had {used.InWords}.");
}
