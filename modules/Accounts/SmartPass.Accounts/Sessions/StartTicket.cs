using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Sessions;

/// <summary>Carries a good first code from one page to the next, where the password is chosen: sealed, for a quarter of an hour, never in the address.</summary>
internal sealed class StartTicket(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Key = "smartpass-start";
    private static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _seal = protection.CreateProtector("SmartPass.Start.v1");

    public void Give(HttpContext context, PersonId person, FirstCode code)
    {
        var until = clock.GetUtcNow() + ValidFor;
        var text = string.Create(CultureInfo.InvariantCulture, $"{person}|{code.Printed}|{until.ToUnixTimeSeconds()}");
        context.Response.Cookies.Append(HostPrefixedCookies.Name(context, Key), _seal.Protect(text), Options(context));
    }

    public (PersonId Person, FirstCode Code)? Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[HostPrefixedCookies.Name(context, Key)] is { } cookie
                && _seal.Unprotect(cookie).Split('|') is [var number, var printed, var until]
                && IId<PersonId>.TryParse(number, out var person)
                && FirstCode.Read(printed) is { } code
                && clock.GetUtcNow() <= DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture))
                ? (person, code)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public static void Drop(HttpContext context) => context.Response.Cookies.Delete(HostPrefixedCookies.Name(context, Key), Options(context));

    private static CookieOptions Options(HttpContext context) =>
        new() { Path = "/", HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true };
}
