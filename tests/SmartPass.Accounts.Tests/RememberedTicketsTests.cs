using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using SmartPass.Accounts.Sessions;

namespace SmartPass.Accounts.Tests;

public sealed class RememberedTicketsTests
{
    [Fact]
    public void A_seal_is_opened_once()
    {
        var seals = new Seals();
        var tickets = new RememberedTickets(seals);
        Assert.Same(tickets.Unprotect("a"), tickets.Unprotect("a"));
        Assert.Equal(1, seals.Opened);
    }

    [Fact]
    public void A_seal_that_does_not_open_is_not_remembered_and_the_memory_is_bounded()
    {
        var seals = new Seals();
        var tickets = new RememberedTickets(seals, most: 2);
        Assert.Null(tickets.Unprotect("forged"));
        Assert.Null(tickets.Unprotect("forged"));
        Assert.Equal(2, seals.Opened);
        foreach (var text in new[] { "a", "b", "c", "a" })
        {
            Assert.NotNull(tickets.Unprotect(text));
        }

        Assert.Equal(6, seals.Opened);
    }

    private sealed class Seals : ISecureDataFormat<AuthenticationTicket>
    {
        public int Opened { get; private set; }

        public string Protect(AuthenticationTicket data) => "a";

        public string Protect(AuthenticationTicket data, string? purpose) => "a";

        public AuthenticationTicket? Unprotect(string? protectedText) => Unprotect(protectedText, null);

        public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
        {
            Opened++;
            return protectedText == "forged" ? null : new AuthenticationTicket(new ClaimsPrincipal(), "x");
        }
    }
}
