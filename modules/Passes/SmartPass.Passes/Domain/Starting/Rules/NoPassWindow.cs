using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class NoPassWindow : IStartRule
{
    public StartRule Rule => StartRule.NoPassWindow;

    public StartVerdict Judge(StartAttempt attempt) => attempt.UnderWay || attempt.Circumstances.Closed is not { } window
        ? StartVerdict.Allow
        : new StartVerdict.Refused(
            $"No passes in {window.Name}. They open again at {window.UntilWords}.",
            $"No passes in {window.Name}. They open again at {window.UntilWords}.",
            window.Until);
}
