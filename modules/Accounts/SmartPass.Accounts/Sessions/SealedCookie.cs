using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace SmartPass.Accounts.Sessions;

/// <summary>A cookie that only this installation can write and read; one that somebody made up is none.</summary>
internal sealed class SealedCookie(string name, IDataProtector seal)
{
    // No longer than anything that is put into one; a longer one is not opened at all.
    private const int Longest = 3000;

    public void Give(HttpContext context, string text, DateTimeOffset? expires = null) =>
        context.Response.Cookies.Append(HostPrefixedCookies.Name(context, name), seal.Protect(text), Options(context, expires));

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

    public void Drop(HttpContext context) => context.Response.Cookies.Delete(HostPrefixedCookies.Name(context, name), Options(context, null));

    private static CookieOptions Options(HttpContext context, DateTimeOffset? expires) =>
        new() { Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Expires = expires, IsEssential = true };
}
