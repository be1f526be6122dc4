using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;

namespace SmartPass.Accounts.Sessions;

/// <summary>Opening a cookie's seal costs more than answering a poll, so what was opened once is remembered by its sealed text. Whether it still holds is asked every time all the same.</summary>
internal sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> inner, int most = 20_000) : ISecureDataFormat<AuthenticationTicket>
{
    private readonly ConcurrentDictionary<string, AuthenticationTicket> _opened = new(StringComparer.Ordinal);

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
        if (_opened.TryGetValue(key, out var known))
        {
            return known;
        }

        if (inner.Unprotect(protectedText, purpose) is not { } ticket)
        {
            return null;
        }

        if (_opened.Count >= most)
        {
            // Cookies are renewed and forgotten; starting over costs one opening each.
            _opened.Clear();
        }

        return _opened[key] = ticket;
    }
}
