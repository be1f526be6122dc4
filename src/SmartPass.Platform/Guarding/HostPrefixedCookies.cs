using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace SmartPass.Platform.Guarding;

/// <summary>Under https the cookie's name says that it came from this very host and nobody beside it (<c>__Host-</c>); plain http, as in a trial, cannot.</summary>
public sealed class HostPrefixedCookies : ICookieManager
{
    private const string Prefix = "__Host-";

    private readonly ChunkingCookieManager _inner = new();

    public string? GetRequestCookie(HttpContext context, string key) => _inner.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _inner.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _inner.DeleteCookie(context, Name(context, key), options);

    /// <summary>The name a cookie has in this request.</summary>
    public static string Name(HttpContext context, string key) => context.Request.IsHttps ? Prefix + key : key;

    /// <summary>A cookie's text where it stands in the request; empty where it is not there, or more than once.</summary>
    public static ReadOnlySpan<char> Find(HttpRequest request, string key)
    {
        if (request.Headers.Cookie is not [{ } header])
        {
            return default;
        }

        ReadOnlySpan<char> found = default;
        var left = header.AsSpan();
        while (!left.IsEmpty)
        {
            var end = left.IndexOf(';');
            var cookie = (end < 0 ? left : left[..end]).Trim(' ');
            left = end < 0 ? default : left[(end + 1)..];
            var equals = cookie.IndexOf('=');
            if (equals > 0 && IsNamed(cookie[..equals], request.IsHttps, key))
            {
                if (!found.IsEmpty)
                {
                    return default;
                }

                found = cookie[(equals + 1)..];
            }
        }

        return found;
    }

    private static bool IsNamed(ReadOnlySpan<char> name, bool prefixed, string key) => prefixed
        ? name.Length == Prefix.Length + key.Length && name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(key, StringComparison.Ordinal)
        : name.Equals(key, StringComparison.Ordinal);
}
