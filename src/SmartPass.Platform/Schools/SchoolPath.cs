using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Data;
using SmartPass.Platform.Pages;

namespace SmartPass.Platform.Schools;

/// <summary>Takes the school from the first part of the path, so that pages are written without it and links come out with it. Another school's address is not there.</summary>
public static class SchoolPath
{
    /// <summary>Stands before routing and after authentication.</summary>
    public static void UseSchoolPath(this IApplicationBuilder app)
    {
        var schools = app.ApplicationServices.GetRequiredService<ISchoolDirectory>();
        app.Use(async (context, next) =>
        {
            var services = context.RequestServices;
            services.GetRequiredService<DbSession>().ReadOnly = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
            var school = TakeSchool(context, schools);
            if (context.User.Identity?.IsAuthenticated == true)
            {
                var actor = await services.GetRequiredService<IActorSource>().Of(context.User, school, context.RequestAborted);
                if (actor is null && school is not null)
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return;
                }

                services.GetRequiredService<CurrentActor>().Become(actor ?? Actor.System);
            }

            if (school is not null)
            {
                services.GetRequiredService<CurrentSchool>().Enter(school);
            }

            await next(context);
        });
    }

    /// <summary>Stands after routing: a page of the district is not there inside a school's address, nor a school's page outside.</summary>
    public static void UseReach(this IApplicationBuilder app)
    {
        var catalogue = app.ApplicationServices.GetRequiredService<PermissionCatalogue>();
        app.Use((context, next) =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<RequirePermissionAttribute>() is { } required)
            {
                var inSchool = context.RequestServices.GetRequiredService<CurrentSchool>().School is not null;
                if (inSchool != (catalogue.ReachOf(required.Permissions[0]) == PermissionReach.School))
                {
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return Task.CompletedTask;
                }
            }

            return next(context);
        });
    }

    private static School? TakeSchool(HttpContext context, ISchoolDirectory schools)
    {
        var path = context.Request.Path.Value ?? "";
        var end = path.IndexOf('/', Math.Min(1, path.Length));
        var slug = path.Length < 2 ? "" : end < 0 ? path[1..] : path[1..end];
        if (schools.BySlug(slug) is not { } school)
        {
            return null;
        }

        context.Request.PathBase = context.Request.PathBase.Add("/" + slug);
        context.Request.Path = end < 0 ? "/" : path[end..];
        return school;
    }
}
