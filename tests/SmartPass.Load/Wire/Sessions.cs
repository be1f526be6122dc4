using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;

namespace SmartPass.Load.Wire;

/// <summary>Seals the cookie that a sign-in would have given, with the data folder's own keys: hundreds of thousands sign in within seconds, and the first request shows whether the app takes it.</summary>
internal sealed class Sessions(string data)
{
    private const string Scheme = "SmartPass";

    private readonly TicketDataFormat _format = new(DataProtectionProvider
        .Create(new DirectoryInfo(Path.Combine(data, "keys")), builder => builder.SetApplicationName("SmartPass"))
        .CreateProtector("SmartPass.Session.v1"));

    /// <param name="person">Whose session.</param>
    /// <param name="stamp">The security stamp of the account.</param>
    public string Cookie(long person, string stamp)
    {
        var now = TimeProvider.System.GetUtcNow();
        var claims = new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, person.ToString(CultureInfo.InvariantCulture)),
            new Claim("stamp", stamp),
            new Claim("sid", Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))),
            new Claim("since", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            new Claim("amr", "pwd"),
        ], Scheme);
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(claims), new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(8) }, Scheme);
        return "smartpass=" + _format.Protect(ticket);
    }
}
