using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using SmartPass.Accounts.Domain;
using SmartPass.Kernel;

namespace SmartPass.Accounts.Sessions;

/// <summary>Begins and ends the session of the browser at hand.</summary>
internal sealed class Browser(SignedDevice devices, TimeProvider clock)
{
    /// <param name="context">The request.</param>
    /// <param name="account">Who signed in.</param>
    /// <param name="method">How: "pwd", "code" or "demo".</param>
    /// <param name="keep">Whether the session outlives the browser's window.</param>
    public async Task SignIn(HttpContext context, Account account, string method, bool keep = false)
    {
        var now = clock.GetUtcNow();
        devices.Keep(context, devices.Of(context).Knowing(account.Id));
        await context.SignInAsync(SessionCookie.Scheme, SessionClaims.Begin(account, method, now), new AuthenticationProperties
        {
            IsPersistent = keep,
            AllowRefresh = keep ? false : null,
            ExpiresUtc = keep ? now + SessionLimits.AtMost : null,
        });
    }

    /// <summary>Signs a substitute in for today; the session ends with the day, or with the browser's window.</summary>
    public Task SignIn(HttpContext context, PersonId substitute, string today) =>
        context.SignInAsync(SessionCookie.Scheme, SessionClaims.Begin(substitute, today, "day", clock.GetUtcNow()));

    public static async Task SignOut(HttpContext context)
    {
        await context.SignOutAsync(SessionCookie.Scheme);
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
    }
}
