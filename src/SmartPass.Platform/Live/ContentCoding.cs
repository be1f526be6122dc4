using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SmartPass.Platform.Live;

/// <summary>How an answer may be packed (RFC 9110, 12.5.3).</summary>
internal static class ContentCoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";

    /// <summary>The best that the browser takes; null for none.</summary>
    public static string? BestOf(StringValues accepts)
    {
        // What every browser sends names its codings and weighs none.
        if (accepts is [{ } one] && !one.Contains(';', StringComparison.Ordinal))
        {
            return Names(one, Brotli) ? Brotli : Names(one, Gzip) ? Gzip : null;
        }

        return StringWithQualityHeaderValue.TryParseList(accepts, out var weighed)
            ? Takes(weighed, Brotli) ? Brotli : Takes(weighed, Gzip) ? Gzip : null
            : null;
    }

    private static bool Names(ReadOnlySpan<char> list, string coding)
    {
        foreach (var range in list.Split(','))
        {
            if (list[range].Trim().Equals(coding, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Takes(IList<StringWithQualityHeaderValue> weighed, string coding) =>
        weighed.Any(one => one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase) && one.Quality is not 0);
}
