using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Devices;

/// <summary>At the addresses of devices there is no person: whoever signed in with the same browser does not act there, and their form tokens are not asked for. Inside a school's address they are not there.</summary>
internal static class DeviceDoor
{
    private const string Worker = "/_content/SmartPass.Passes/kiosk-worker.js";

    private static readonly string[] Addresses = ["/pair", "/kiosk", "/display"];

    public static void UseDeviceDoor(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path == Worker)
        {
            // It serves the kiosk and nothing else of this host.
            context.Response.Headers["Service-Worker-Allowed"] = "/kiosk";
        }
        else if (Addresses.Any(address => context.Request.Path.StartsWithSegments(address)))
        {
            if (context.RequestServices.GetRequiredService<CurrentSchool>().School is not null)
            {
                context.Response.StatusCode = 404;
                return Task.CompletedTask;
            }

            context.User = new ClaimsPrincipal(new ClaimsIdentity());
            context.RequestServices.GetRequiredService<CurrentActor>().Become(Actor.System);
        }

        return next(context);
    });
}
