using System.Text.RegularExpressions;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>Reads the ways to write a day of a cycle, so that "A", "A day", "a-day" and "Day A" are the same one.</summary>
internal static partial class DayName
{
    public static string Key(string text)
    {
        var bare = Noise().Replace(text.Trim(), "").ToLowerInvariant();
        return bare.Length == 0 ? text.Trim().ToLowerInvariant() : bare;
    }

    [GeneratedRegex(@"\b(days?|schedule)\b|[\s_\-]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noise();
}
