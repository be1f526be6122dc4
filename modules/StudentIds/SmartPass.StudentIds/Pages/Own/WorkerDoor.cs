using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Schools;

namespace SmartPass.StudentIds.Pages.Own;

/// <summary>Asked for at a school's address, the service worker of the digital ID may serve that school's ID page and nothing else of this host; asked for elsewhere it may serve nothing.</summary>
internal static class WorkerDoor
{
    /// <summary>Path of the worker below a school's address.</summary>
    public const string Worker = "/_content/SmartPass.StudentIds/id-worker.js";

    public static void UseWorkerDoor(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path == Worker && context.RequestServices.GetRequiredService<CurrentSchool>().School is not null)
        {
            context.Response.Headers["Service-Worker-Allowed"] = context.Request.PathBase + "/id";
        }

        return next(context);
    });
}
