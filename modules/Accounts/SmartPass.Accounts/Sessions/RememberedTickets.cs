using Microsoft.AspNetCore.Authentication;
using SmartPass.Platform.Live;

namespace SmartPass.Accounts.Sessions;

/// <summary>Opening a cookie's seal costs more than answering a poll, so what was opened once is remembered by its sealed text. Whether it still holds is asked every time all the same.</summary>
internal sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> inner, int most = 20_000) : ISecureDataFormat<AuthenticationTicket>
{
    private readonly Remembered<OpenedTicket> _opened = new(most);

    public string Protect(AuthenticationTicket data) => inner.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => inner.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
    {
        if (protectedText is null)
        {
            return null;
        }

        var key = purpose is null ? protectedText : $"{purpose}|{protectedText}";
        if (_opened.TryFind(key, out var known))
        {
            return known.Ticket;
        }

        return inner.Unprotect(protectedText, purpose) is { } ticket ? _opened.Keep(key, new OpenedTicket(ticket, OpenedSession.Of(ticket))).Ticket : null;
    }

    /// <summary>The session of a cookie that was opened before.</summary>
    public OpenedSession? Find(ReadOnlySpan<char> protectedText) => _opened.TryFind(protectedText, out var known) ? known.Session : null;

    private sealed record OpenedTicket(AuthenticationTicket Ticket, OpenedSession? Session);
}
