using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SmartPass.Load.Serving;

namespace SmartPass.Load.Limits;

/// <summary>Kestrel with nothing behind it: what the best app on this machine could do. A process of its own, like the app.</summary>
internal static class BareServer
{
    /// <summary>The word by which this program is started as that server.</summary>
    public const string Word = "bare-kestrel";

    /// <param name="file">What it answers with, to any address; none for 204.</param>
    public static Task<Server> Start(string? file = null) => Server.Start(["dotnet", typeof(BareServer).Assembly.Location, Word, .. file is null ? Array.Empty<string>() : [file]]);

    public static async Task<int> Run(string? file)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        await using var app = builder.Build();
        if (file is null)
        {
            app.Run(context =>
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            });
        }
        else
        {
            var bytes = await File.ReadAllBytesAsync(file);
            app.Run(context =>
            {
                context.Response.ContentType = "text/html; charset=utf-8";
                context.Response.ContentLength = bytes.Length;
                return context.Response.Body.WriteAsync(bytes).AsTask();
            });
        }

        await app.RunAsync();
        return 0;
    }
}
