using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Domain;
using SmartPass.Platform.Guarding;

namespace SmartPass.Accounts.Sessions;

/// <summary>The one cookie of a session and what happens without it.</summary>
internal sealed class SessionCookie(RememberedTickets tickets, Standings standings, FirstRun firstRun, TimeProvider clock) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string Scheme = "SmartPass";
    public const string Name = "smartpass";

    public void Configure(CookieAuthenticationOptions options) => Configure(Scheme, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != Scheme)
        {
            return;
        }

        options.TimeProvider = clock;
        options.Cookie.Name = Name;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostPrefixedCookies();
        options.ExpireTimeSpan = SessionLimits.Idle;
        options.SlidingExpiration = true;
        options.TicketDataFormat = tickets;
        options.Events.OnValidatePrincipal = Validate;
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private async Task Validate(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } user && await Holds(user, context.HttpContext.RequestAborted))
        {
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    private async ValueTask<bool> Holds(ClaimsPrincipal user, CancellationToken stop) =>
        SessionClaims.PersonOf(user) is { } person
        && SessionClaims.IsWithin(user, SessionLimits.AtMost, clock.GetUtcNow())
        && await standings.Of(person, stop) is { } standing
        && SessionClaims.Holds(user, standing, clock.GetUtcNow());

    private async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (firstRun.IsNow(context.HttpContext.RequestServices))
        {
            context.Response.Redirect("/setup");
            return;
        }

        var back = HttpMethods.IsGet(request.Method) ? request.PathBase + request.Path + request.QueryString.Value : request.PathBase + "/";
        if (request.Headers.ContainsKey("HX-Request"))
        {
            // A region that polls must not put the sign-in page into itself: the whole page goes there, and comes back to where it was.
            back = Uri.TryCreate(request.Headers["HX-Current-URL"], UriKind.Absolute, out var shown) ? shown.PathAndQuery : request.PathBase + "/";
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Redirect"] = "/sign-in?returnUrl=" + Uri.EscapeDataString(back);
            return;
        }

        if (back is "/" && context.HttpContext.RequestServices.GetService<IDemoPeople>() is not null)
        {
            context.Response.Redirect("/demo");
            return;
        }

        context.Response.Redirect(back is "/" ? "/sign-in" : "/sign-in?returnUrl=" + Uri.EscapeDataString(back!));
    }
}
