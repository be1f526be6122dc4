using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;
using SmartPass.Platform.Guarding;

namespace SmartPass.Accounts.Sessions;

/// <summary>Carries a good first code from one page to the next, where the password is chosen: sealed, for a quarter of an hour, never in the address.</summary>
internal sealed class StartTicket(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(15);

    private readonly SealedCookie _cookie = new("smartpass-start", protection.CreateProtector("SmartPass.Start.v1"));

    public void Give(HttpContext context, PersonId person, FirstCode code)
    {
        var until = clock.GetUtcNow() + ValidFor;
        _cookie.Give(context, string.Create(CultureInfo.InvariantCulture, $"{person}|{code.Printed}|{until.ToUnixTimeSeconds()}"));
    }

    public (PersonId Person, FirstCode Code)? Read(HttpContext context) =>
        _cookie.Read(context)?.Split('|') is [var number, var printed, var until]
        && IId<PersonId>.TryParse(number, out var person)
        && FirstCode.Read(printed) is { } code
        && clock.GetUtcNow() <= DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture))
            ? (person, code)
            : null;

    public void Drop(HttpContext context) => _cookie.Drop(context);
}
