using System.Text.RegularExpressions;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>Reads the many ways to write a period, so that "1", "Period 1", "P1", "1st hour" and "Block 1" are the same one.</summary>
internal static partial class PeriodName
{
    /// <summary>Short name to show: "Period 3" becomes "3"; names without a number or letter of their own stay as they are.</summary>
    public static string Short(string label)
    {
        var trimmed = label.Trim();
        var bare = WithoutWords(trimmed);
        return bare.Length is > 0 and <= 5 ? bare : trimmed;
    }

    /// <summary>The period's key: equal for equal periods.</summary>
    public static string Key(string text) => WithoutWords(text).ToLowerInvariant();

    /// <summary>Every key a slot answers to, the exact one first. "1/2" answers to 1 and 2 (a pair that alternates), "2/A" and "4A" to 2 and 4 (a part of a period).</summary>
    public static IReadOnlyList<string> Keys(string text)
    {
        var exact = Key(text);
        var halves = exact.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Key).ToArray();
        IEnumerable<string> loose = halves switch
        {
            [var one, var two] when IsNumber(one) && !IsNumber(two) => [one],
            { Length: > 1 } => halves,
            _ => NumberThenLetter().Match(exact) is { Success: true } part ? [part.Groups[1].Value] : [],
        };
        return [exact, .. loose.Where(key => key != exact).Distinct()];
    }

    private static bool IsNumber(string key) => key.Length > 0 && key.All(char.IsAsciiDigit);

    private static string WithoutWords(string text)
    {
        var bare = Words().Replace(text.Trim(), " ");
        bare = PThenNumber().Replace(bare, "$1");
        bare = Ordinal().Replace(bare, "$1");
        bare = ZeroWord().Replace(bare, "0");
        bare = LeadingZeros().Replace(bare, "$1");
        bare = Spaces().Replace(bare, " ").Trim(' ', '.', ':', '#', '-');
        return bare.Length == 0 ? Spaces().Replace(text.Trim(), " ") : bare;
    }

    [GeneratedRegex(@"\b(periods?|per|pd|prd|blocks?|blk|hours?|hr)(\b|(?=\d))\.?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\bp\.?\s*(\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PThenNumber();

    [GeneratedRegex(@"\b(\d+)(st|nd|rd|th)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^\s*zero\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ZeroWord();

    [GeneratedRegex(@"\b0+(\d)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZeros();

    [GeneratedRegex(@"^(\d+)\s?[a-z]$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberThenLetter();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
