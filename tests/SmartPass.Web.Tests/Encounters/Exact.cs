using System.Text.RegularExpressions;

namespace SmartPass.Web.Tests.Encounters;

/// <summary>An answer to the byte, but for dates, ids and what is random on purpose.</summary>
internal static partial class Exact
{
    private static readonly (Regex What, string By)[] Random =
        [(Tokens(), "$1·"), (Stamps(), "$1·"), (Tickets(), "·"), (Moments(), "·"), (Dates(), "·"), (Clocks(), ">·<"), (Again(), "${line}")];

    public static async Task<string> Of(HttpResponseMessage answer)
    {
        using (answer)
        {
            var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Date" or "Set-Cookie" or "Content-Length"))
                .OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
            IEnumerable<string> cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(cookie => $"Set-Cookie: {Value().Replace(cookie, "=·;", 1)}").Order(StringComparer.Ordinal) : [];
            return Same($"{(int)answer.StatusCode}\n{string.Join('\n', headers.Concat(cookies))}\n\n{await answer.Content.ReadAsStringAsync()}");
        }
    }

    private static string Same(string text) => Random.Aggregate(text, (left, one) => one.What.Replace(left, one.By));

    [GeneratedRegex("=[^;]+;")]
    private static partial Regex Value();

    [GeneratedRegex("(name=\"__RequestVerificationToken\" type=\"hidden\" value=\")[^\"]+")]
    private static partial Regex Tokens();

    [GeneratedRegex("(stamp=\"|stamp=|&quot;stamp&quot;:&quot;)[^\"&]+")]
    private static partial Regex Stamps();

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Tickets();

    // Each try adds a line to what happened, the same as those before.
    [GeneratedRegex("(?<line>\\s*<li>[^\n]+</li>)(\\k<line>)+")]
    private static partial Regex Again();

    [GeneratedRegex("datetime=\"[^\"]+\"")]
    private static partial Regex Dates();

    [GeneratedRegex(">[0-9]+:[0-9]{2}<")]
    private static partial Regex Clocks();

    // Milliseconds since 1970 that clocks in the browser are set by.
    [GeneratedRegex("[0-9]{13}")]
    private static partial Regex Moments();
}
