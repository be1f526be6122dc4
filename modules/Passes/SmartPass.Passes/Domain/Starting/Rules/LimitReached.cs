using SmartPass.Kernel;
using SmartPass.Passes.Contracts;

namespace SmartPass.Passes.Domain.Starting.Rules;

internal sealed class LimitReached : IStartRule
{
    public StartRule Rule => StartRule.LimitReached;

    public StartVerdict Judge(StartAttempt attempt)
    {
        var use = attempt.Circumstances.Use;
        return attempt switch
        {
            { UnderWay: true } or { To.CountsTowardLimit: false } => StartVerdict.Allow,
            _ when use.NoLimit => StartVerdict.Allow,
            _ when use.Today >= use.MostToday => Refuse(use.Today, use.MostToday.Value, "today"),
            _ when use.ThisWeek >= use.MostThisWeek => Refuse(use.ThisWeek, use.MostThisWeek.Value, "this week"),
            _ => StartVerdict.Allow,
        };
    }

    private static StartVerdict.Refused Refuse(int had, int most, string when) => most == 0
        ? new($"You have no passes {when}. If you need to go, ask a teacher.", $"This student has no passes {when}.")
        : new($"You have used your passes for {when}. If you need to go, ask a teacher.", $"This student has had {had} of {CountWords.Count(most, "pass", "passes")} {when}.");
}
