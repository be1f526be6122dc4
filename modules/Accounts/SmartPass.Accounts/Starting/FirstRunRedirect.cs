using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Accounts.Sessions;

namespace SmartPass.Accounts.Starting;

/// <summary>While nobody has an account every page leads to the set-up.</summary>
internal static class FirstRunRedirect
{
    public const string Path = "/setup";

    public static void UseFirstRun(this IApplicationBuilder app)
    {
        var firstRun = app.ApplicationServices.GetRequiredService<FirstRun>();
        app.Use(async (context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null
                && !context.Request.Path.StartsWithSegments(Path)
                && !context.Request.Path.StartsWithSegments("/error")
                && firstRun.IsNow(context.RequestServices))
            {
                context.Response.Redirect(Path);
                return;
            }

            await next(context);
        });
    }
}
