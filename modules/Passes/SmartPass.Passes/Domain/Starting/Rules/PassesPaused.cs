using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class PassesPaused : IStartRule
{
    public StartRule Rule => StartRule.PassesPaused;

    public StartVerdict Judge(StartAttempt attempt) => attempt.Circumstances.Frozen is not { } frozen
        ? StartVerdict.Allow
        : new StartVerdict.Refused(
            "Passes are paused at your school. Stay where you are; an adult tells you when they start again.",
            $"{frozen.By} paused passes at {frozen.Since}: {frozen.Why}. They start again when an administrator says so.");
}
