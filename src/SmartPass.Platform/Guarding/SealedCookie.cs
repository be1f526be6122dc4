using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace SmartPass.Platform.Guarding;

/// <summary>A cookie that only this installation can write and read; one that somebody made up is none.</summary>
/// <param name="name">Its name, without the prefix it has under https.</param>
/// <param name="seal">Of a purpose that belongs to this cookie alone: text of one cookie is none in another.</param>
public sealed class SealedCookie(string name, IDataProtector seal)
{
    // No longer than anything that is put into one; a longer one is not opened at all.
    private const int Longest = 3000;

    /// <summary>Sends it with the answer.</summary>
    /// <param name="context">The request.</param>
    /// <param name="text">What it says; fewer than 2,000 characters.</param>
    /// <param name="expires">Null: it goes with the browser's window.</param>
    public void Give(HttpContext context, string text, DateTimeOffset? expires = null) =>
        context.Response.Cookies.Append(HostPrefixedCookies.Name(context, name), seal.Protect(text), Options(context, expires));

    /// <summary>What the browser's cookie says; null where it has none, or one that was not sealed here.</summary>
    public string? Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[HostPrefixedCookies.Name(context, name)] is { Length: < Longest } cookie ? seal.Unprotect(cookie) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Takes it from the browser.</summary>
    public void Drop(HttpContext context) => context.Response.Cookies.Delete(HostPrefixedCookies.Name(context, name), Options(context, null));

    private static CookieOptions Options(HttpContext context, DateTimeOffset? expires) =>
        new() { Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Expires = expires, IsEssential = true };
}
