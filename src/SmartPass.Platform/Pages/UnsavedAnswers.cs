using System.Text.Json;
using Htmx;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartPass.Platform.Data;

namespace SmartPass.Platform.Pages;

/// <summary>How an act answers that the disk did not take: the database has rolled it back whole, or cannot say that it is there to stay; the answer says so and who can help. The next act tries anew; nothing need be started again.</summary>
public static partial class UnsavedAnswers
{
    // https://sqlite.org/rescode.html
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    /// <summary>Stands inside of the error page, which then tells those without a script.</summary>
    public static void UseUnsavedAnswers(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(UnsavedAnswers));
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception failure) when (!context.Response.HasStarted && StatusOf(failure) is { } status)
            {
                NotSaved(log, context.Request.Path, failure.GetBaseException().Message);
                context.Response.Clear();
                context.Response.StatusCode = status;
                if (context.Request.IsHtmx())
                {
                    context.Response.Headers["HX-Trigger"] = JsonSerializer.Serialize(new { notice = new { kind = "refused", text = WhatNext(status) } });
                }
            }
        });
    }

    /// <summary>What to do about it.</summary>
    public static string WhatNext(int status) => status == StatusCodes.Status507InsufficientStorage
        ? "The disk of the school’s server is full, so this was not saved. Tell whoever looks after SmartPass. It works again as soon as there is room."
        : "The disk of the school’s server did not confirm this. Look whether it is there, then try again. If it stays so, tell whoever looks after SmartPass.";

    private static int? StatusOf(Exception failure) => failure is NotSyncedException ? StatusCodes.Status503ServiceUnavailable : failure.GetBaseException() is not SqliteException no ? null : no.SqliteErrorCode switch
    {
        Full => StatusCodes.Status507InsufficientStorage,
        ReadOnly or IoError or CannotOpen => StatusCodes.Status503ServiceUnavailable,
        _ => null,
    };

    [LoggerMessage(LogLevel.Error, "{Path} could not be saved: {Reason}")]
    private static partial void NotSaved(ILogger log, PathString path, string reason);
}
