using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SmartPass.Platform.Live;

/// <summary>Answers a poll whose stamp is current with 204, after the right to see it was checked and before Razor, the database or anything else is asked.</summary>
public static class LivePolls
{
    /// <summary>Query parameter that carries the stamp.</summary>
    public const string Parameter = "stamp";

    public static void UseLivePolls(this IApplicationBuilder app)
    {
        var stamps = app.ApplicationServices.GetRequiredService<LiveStamps>();
        app.Use((context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method)
                && context.Request.Query.TryGetValue(Parameter, out var stamp)
                && stamps.IsCurrent(stamp.ToString()))
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            }

            return next(context);
        });
    }
}
