using System.Globalization;

namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>Where a line may be broken.</summary>
internal static class Breaks
{
    /// <summary>After spaces and hyphens.</summary>
    public static IEnumerable<int> AtWords(string text) =>
        Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(at => (char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at])) || (text[at - 1] is '-' or '‐' or '–' && !char.IsWhiteSpace(text[at]) && at > 1));

    /// <summary>Between any two characters, marks staying with their letter.</summary>
    public static IEnumerable<int> Anywhere(string text) => StringInfo.ParseCombiningCharacters(text).Skip(1);
}
