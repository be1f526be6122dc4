namespace SmartPass.Web.Start;

/// <summary>Headers of every answer: nothing from elsewhere, nothing inline, nothing framed, nothing of a page kept by a shared computer.</summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        context.Response.OnStarting(() =>
        {
            // They govern pages; on every style sheet and font they would only weigh.
            if (context.Response.ContentType is not { } type || type.StartsWith("text/html", StringComparison.Ordinal))
            {
                headers.ContentSecurityPolicy = ContentPolicy;
                headers["Referrer-Policy"] = "same-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(self), microphone=(), geolocation=()";
            }

            // Style sheets and scripts say themselves how long they may be kept.
            if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = "no-cache, no-store";
            }

            return Task.CompletedTask;
        });
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        return next(context);
    });
}
