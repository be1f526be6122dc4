using System.Security.Claims;
using System.Security.Cryptography;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Sessions;

/// <summary>What the cookie of a session says; everything else is looked up by it.</summary>
internal static class SessionClaims
{
    private const string Stamp = "stamp";
    private const string Session = "sid";
    private const string Since = "since";
    private const string Method = "amr";

    public static ClaimsPrincipal Begin(Account account, string method, DateTimeOffset now) => Begin(account.Id, account.SecurityStamp, method, now);

    public static ClaimsPrincipal Begin(PersonId person, string stamp, string method, DateTimeOffset now) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, person.ToString()),
            new Claim(Stamp, stamp),
            new Claim(Session, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))),
            new Claim(Since, now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new Claim(Method, method),
        ], SessionCookie.Scheme));

    public static PersonId? PersonOf(ClaimsPrincipal user) =>
        IId<PersonId>.TryParse(user.FindFirst(ClaimTypes.NameIdentifier)?.Value, out var person) ? person : null;

    public static string? SessionOf(ClaimsPrincipal user) => user.FindFirst(Session)?.Value;

    public static string? StampOf(ClaimsPrincipal user) => user.FindFirst(Stamp)?.Value;

    public static DateTimeOffset? SinceOf(ClaimsPrincipal user) => long.TryParse(user.FindFirst(Since)?.Value, out var since) ? DateTimeOffset.FromUnixTimeSeconds(since) : null;

    public static bool Holds(ClaimsPrincipal user, Standing standing, DateTimeOffset now) => standing.Holds(StampOf(user), SessionOf(user), now);

    public static bool IsWithin(ClaimsPrincipal user, TimeSpan limit, DateTimeOffset now) =>
        SinceOf(user) is { } since && now - since <= limit;
}
