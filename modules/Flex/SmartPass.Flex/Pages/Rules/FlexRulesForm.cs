using System.Globalization;
using SmartPass.Flex.Domain;

namespace SmartPass.Flex.Pages.Rules;

/// <summary>The rules for Flex as typed.</summary>
internal sealed class FlexRulesForm
{
    /// <summary>Empty for never.</summary>
    public string? MostNoShows { get; set; }

    public string? NoShowDays { get; set; }

    public string? LateAfter { get; set; }

    public static FlexRulesForm Of(RuleSettings settings) => new() { MostNoShows = Text(settings.MostNoShows), NoShowDays = Text(settings.NoShowDays), LateAfter = Text(settings.LateAfter) };

    /// <summary>What is wrong with it, each with its box, in the order of the form.</summary>
    public IEnumerable<(string Field, string Message)> Faults()
    {
        if (!string.IsNullOrWhiteSpace(MostNoShows) && Number(MostNoShows) is not (>= 1 and <= FlexRules.MostMissed))
        {
            yield return (nameof(MostNoShows), $"Write a number from 1 to {FlexRules.MostMissed}, or leave it empty for never.");
        }

        if (Number(NoShowDays) is not (>= 1 and <= FlexRules.LongestDays))
        {
            yield return (nameof(NoShowDays), $"Write a number of days from 1 to {FlexRules.LongestDays}.");
        }

        if (Number(LateAfter) is not (>= 0 and <= FlexRules.LongestGrace))
        {
            yield return (nameof(LateAfter), $"Write a number of minutes from 0 to {FlexRules.LongestGrace}.");
        }
    }

    /// <summary>What the rules are to be; the form has no fault.</summary>
    public RuleSettings Written() => new(Number(MostNoShows), Number(NoShowDays)!.Value, Number(LateAfter)!.Value);

    private static int? Number(string? typed) => int.TryParse(typed, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
