using Microsoft.AspNetCore.Authentication;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Sessions;

/// <summary>What a session's cookie says, read out of its claims once for the many polls that come with it.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Stamp">The security stamp it was begun with.</param>
/// <param name="Id">The session's own id.</param>
/// <param name="Until">How long it holds without being looked at: until it ends, or is half over and its cookie is renewed.</param>
internal sealed record OpenedSession(PersonId Person, string? Stamp, string? Id, DateTimeOffset Until)
{
    public static OpenedSession? Of(AuthenticationTicket ticket) =>
        SessionClaims.PersonOf(ticket.Principal) is { } person
        && SessionClaims.SinceOf(ticket.Principal) is { } since
        && ticket.Properties is { IssuedUtc: { } issued, ExpiresUtc: { } expires }
            ? new OpenedSession(person, SessionClaims.StampOf(ticket.Principal), SessionClaims.SessionOf(ticket.Principal), Earlier(since + SessionLimits.AtMost, ticket.Properties.AllowRefresh is false ? expires : issued + ((expires - issued) / 2)))
            : null;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
