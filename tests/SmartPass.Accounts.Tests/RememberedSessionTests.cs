using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests;

/// <summary>What memory alone tells of the session a request comes with.</summary>
public sealed class RememberedSessionTests
{
    [Fact]
    public async Task An_opened_cookie_and_a_standing_that_was_read_are_enough()
    {
        await using var world = await AccountsWorld.Start();
        var cookie = Cookie(world, await world.WithPassword(Lincoln.Rivera));

        Assert.Null(Remembered(world, cookie));
        await Come(world, cookie);

        Assert.Equal(Lincoln.Rivera.Id, Remembered(world, cookie)?.Person);
        Assert.Null(Remembered(world, cookie, Lincoln.Roosevelt));
        Assert.Null(Remembered(world, cookie + "x"));
        Assert.Null(Remembered(world, ""));
    }

    [Fact]
    public async Task It_is_over_with_the_session_and_with_the_account()
    {
        await using var world = await AccountsWorld.Start();
        var account = await world.WithPassword(Lincoln.Rivera);
        var (here, there) = (Cookie(world, account), Cookie(world, account));
        await Come(world, here);
        await Come(world, there);

        await world.World.As(Actor.System, null, services => services.GetRequiredService<SignOut>().Do(account.Id, SessionClaims.SessionOf(Tickets(world).Unprotect(here)!.Principal)!));
        Assert.Null(Remembered(world, here));
        await Come(world, there);
        Assert.Null(Remembered(world, here));
        Assert.NotNull(Remembered(world, there));

        await world.Act<ChangeAccount, AccessOutcome>(await world.ActorOf(Lincoln.Park, Lincoln.High), act => act.Do(Lincoln.Rivera.Id, Lincoln.High.Id, AccountChange.Disable));
        Assert.Null(Remembered(world, there));
        await Come(world, there);
        Assert.Null(Remembered(world, there));
    }

    [Fact]
    public async Task Half_a_session_later_its_cookie_goes_to_be_renewed()
    {
        await using var world = await AccountsWorld.Start();
        var cookie = Cookie(world, await world.WithPassword(Lincoln.Rivera));
        await Come(world, cookie);

        world.World.Clock.Advance((SessionLimits.Idle / 2) - TimeSpan.FromSeconds(1));
        Assert.NotNull(Remembered(world, cookie));
        world.World.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(Remembered(world, cookie));
    }

    [Fact]
    public async Task A_kept_session_is_not_renewed_and_ends_when_it_must()
    {
        await using var world = await AccountsWorld.Start();
        var now = world.World.Clock.GetUtcNow();
        var user = SessionClaims.Begin(await world.WithPassword(Lincoln.Rivera), "pwd", now);
        Assert.Equal(now + SessionLimits.AtMost, Until(now + SessionLimits.AtMost));
        // Whatever the cookie says: no session is longer.
        Assert.Equal(now + SessionLimits.AtMost, Until(now + (2 * SessionLimits.AtMost)));

        DateTimeOffset Until(DateTimeOffset expires) =>
            OpenedSession.Of(new AuthenticationTicket(user, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = expires, AllowRefresh = false }, SessionCookie.Scheme))!.Until;
    }

    [Fact]
    public async Task Under_https_only_the_cookie_of_this_very_host_counts_and_two_are_none()
    {
        await using var world = await AccountsWorld.Start();
        var cookie = Cookie(world, await world.WithPassword(Lincoln.Rivera));
        await Come(world, cookie);

        Assert.NotNull(Remembered(world, "https", $"smartpass-form=a; __Host-smartpass={cookie}; other=b"));
        Assert.Null(Remembered(world, "https", $"smartpass={cookie}"));
        Assert.Null(Remembered(world, "http", $"__Host-smartpass={cookie}"));
        Assert.Null(Remembered(world, "http", $"smartpass-device={cookie}"));
        Assert.Null(Remembered(world, "http", $"smartpass={cookie}; smartpass={cookie}"));
    }

    private static RememberedTickets Tickets(AccountsWorld world) => world.World.Services.GetRequiredService<RememberedTickets>();

    private static string Cookie(AccountsWorld world, Account account)
    {
        var now = world.World.Clock.GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + SessionLimits.Idle };
        return Tickets(world).Protect(new AuthenticationTicket(SessionClaims.Begin(account, "pwd", now), properties, SessionCookie.Scheme));
    }

    /// <summary>A request that goes the long way.</summary>
    private static async Task Come(AccountsWorld world, string cookie) =>
        await world.World.Services.GetRequiredService<IActorSource>().Of(Tickets(world).Unprotect(cookie)!.Principal, Lincoln.High);

    private static Actor? Remembered(AccountsWorld world, string cookie, School? school = null) => Remembered(world, "http", $"smartpass-form=a; smartpass={cookie}", school);

    private static Actor? Remembered(AccountsWorld world, string scheme, string header, School? school = null)
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = scheme;
        context.Request.Headers.Cookie = header;
        return world.World.Services.GetRequiredService<IActorSource>().Remembered(context.Request, school ?? Lincoln.High);
    }
}
