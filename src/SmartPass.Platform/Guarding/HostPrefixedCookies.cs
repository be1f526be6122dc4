using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace SmartPass.Platform.Guarding;

/// <summary>Under https the cookie's name says that it came from this very host and nobody beside it (<c>__Host-</c>); plain http, as in a trial, cannot.</summary>
public sealed class HostPrefixedCookies : ICookieManager
{
    private readonly ChunkingCookieManager _inner = new();

    public string? GetRequestCookie(HttpContext context, string key) => _inner.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _inner.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _inner.DeleteCookie(context, Name(context, key), options);

    /// <summary>The name a cookie has in this request.</summary>
    public static string Name(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;
}
