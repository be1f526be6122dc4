using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SmartPass.Platform.Guarding;

/// <summary>Headers of every answer: nothing from elsewhere, nothing inline, nothing framed, nothing of a page kept by a shared computer.</summary>
public static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    private const string NotKept = "no-cache, no-store";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        context.Response.OnStarting(() =>
        {
            // They govern pages; on every style sheet and font they would only weigh.
            if (context.Response.ContentType is not { } type || type.StartsWith("text/html", StringComparison.Ordinal))
            {
                GovernPage(headers);
            }

            // Style sheets and scripts say themselves how long they may be kept.
            if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = NotKept;
            }

            return Task.CompletedTask;
        });
        GovernAnswer(context, headers);
        return next(context);
    });

    /// <summary>The headers of a poll's answer, which is not a page of its own.</summary>
    public static void OfPoll(HttpContext context)
    {
        var headers = context.Response.Headers;
        GovernAnswer(context, headers);
        headers.CacheControl = NotKept;
    }

    /// <summary>The headers of markup that answers a poll.</summary>
    public static void OfMarkup(HttpContext context)
    {
        OfPoll(context);
        GovernPage(context.Response.Headers);
    }

    private static void GovernAnswer(HttpContext context, IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }
    }

    private static void GovernPage(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=()";
    }
}
