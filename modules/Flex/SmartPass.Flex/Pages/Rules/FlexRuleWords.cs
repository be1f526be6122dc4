using SmartPass.Flex.Domain;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Rules;

/// <summary>The rules for Flex as one would say them.</summary>
internal static class FlexRuleWords
{
    public static IReadOnlyList<string> Of(RuleSettings rules) =>
    [
        rules.MostNoShows is { } most
            ? $"Who missed {CountWords.Count(most, "session")} in the last {CountWords.Count(rules.NoShowDays, "day")} no longer signs up without a teacher."
            : $"Students may sign up however many sessions they missed. The list of no-shows counts the last {CountWords.Count(rules.NoShowDays, "day")}.",
        rules.LateAfter == 0 ? "Who scans in after the begin is late." : $"Who scans in {CountWords.Count(rules.LateAfter, "minute")} after the begin, or later, is late.",
    ];
}
