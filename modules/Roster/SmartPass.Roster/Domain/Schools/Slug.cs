using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SmartPass.Kernel;

namespace SmartPass.Roster.Domain.Schools;

/// <summary>The first part of a school's addresses: lower-case letters, digits and hyphens.</summary>
internal static partial class Slug
{
    public const int Longest = 40;

    // First parts of the district's own addresses; a school of that name would hide them.
    private static readonly HashSet<string> Taken =
    [
        "district", "sign-in", "sign-out", "account", "accounts", "setup", "set-up", "start", "substitute", "first", "health", "error", "demo", "css", "js", "lib", "img", "icon",
        "icons", "hangfire", "api", "admin", "people", "rooms", "welcome", "link", "kiosk", "pair", "display", "calendar", "_content", "favicon", "robots", "content",
    ];

    public static bool IsGood(string slug) => slug.Length is > 1 and <= Longest && Shape().IsMatch(slug) && !Taken.Contains(slug);

    /// <summary>A slug for a name that no other school has.</summary>
    public static string For(string name, IReadOnlySet<string> others)
    {
        var plain = Plain(name);
        for (var number = 1; ; number++)
        {
            var ending = number == 1 ? "" : $"-{number}";
            var slug = plain[..Math.Min(plain.Length, Longest - ending.Length)].TrimEnd('-') + ending;
            if (IsGood(slug) && !others.Contains(slug))
            {
                return slug;
            }
        }
    }

    private static string Plain(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name.InForm(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                letters.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letter is not ('\'' or '’') && letters.Length > 0 && letters[^1] != '-')
            {
                letters.Append('-');
            }
        }

        var slug = letters.ToString().Trim('-');
        return slug.Length > 1 ? slug : "school";
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Shape();
}
