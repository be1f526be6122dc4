using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Schools;

namespace SmartPass.Platform.Live;

/// <summary>Answers a poll whose stamp is current with 204, and one whose fragment is rendered with that, after the right to see it was checked and before Razor, the database or anything else is asked.</summary>
public static class LivePolls
{
    /// <summary>Query parameter that carries the stamp.</summary>
    public const string Parameter = "stamp";

    /// <summary>
    /// Stands at the front. Nine of ten requests are polls of people, addresses and stamps seen before: all that decides over them is remembered, and they cost a fifth of the way through sign-in
    /// and routing. Whatever is not remembered, or does not hold, goes that way and is answered there.
    /// </summary>
    public static void UseRememberedPolls(this IApplicationBuilder app)
    {
        var addresses = app.ApplicationServices.GetRequiredService<LiveAddresses>();
        var schools = app.ApplicationServices.GetRequiredService<ISchoolDirectory>();
        var actors = app.ApplicationServices.GetRequiredService<IActorSource>();
        var stamps = app.ApplicationServices.GetRequiredService<LiveStamps>();
        var fragments = app.ApplicationServices.GetRequiredService<Fragments>();
        app.Use((context, next) =>
        {
            var request = context.Request;
            if (!HttpMethods.IsGet(request.Method) || addresses.Find(request.Path) is not { } address)
            {
                return next(context);
            }

            var school = address.School is null ? null : schools.BySlug(address.School);
            if ((school is null && address.School is not null) || actors.Remembered(request, school) is not { } actor || !address.IsOpenTo(actor))
            {
                return next(context);
            }

            var poll = PollQuery.Read(request.QueryString.Value);
            if (poll.Stamp.Length > 0 && stamps.IsCurrentEscaped(poll.Stamp))
            {
                SecurityHeaders.OfPoll(context);
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            }

            if (fragments.Find(request.Path, poll.Rest, actor) is { } fragment)
            {
                SecurityHeaders.OfMarkup(context);
                return fragment.Send(context);
            }

            return next(context);
        });
    }

    /// <summary>Stands behind the check of the right.</summary>
    public static void UseLivePolls(this IApplicationBuilder app)
    {
        var addresses = app.ApplicationServices.GetRequiredService<LiveAddresses>();
        var stamps = app.ApplicationServices.GetRequiredService<LiveStamps>();
        app.Use((context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method)
                && context.Request.Query.TryGetValue(Parameter, out var stamp)
                && stamps.IsCurrent(stamp.ToString()))
            {
                addresses.Remember(context);
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return Task.CompletedTask;
            }

            return next(context);
        });
    }
}

/// <summary>What a poll asks, read where it stands: the stamp comes last, as the script appends it.</summary>
/// <param name="rest">All before the stamp.</param>
/// <param name="stamp">The stamp as it is escaped; empty where there is none.</param>
internal readonly ref struct PollQuery(ReadOnlySpan<char> rest, ReadOnlySpan<char> stamp)
{
    private const string Before = LivePolls.Parameter + "=";

    public ReadOnlySpan<char> Rest { get; } = rest;

    public ReadOnlySpan<char> Stamp { get; } = stamp;

    public static PollQuery Read(ReadOnlySpan<char> query)
    {
        var at = query.LastIndexOfAny('?', '&');
        return at >= 0 && query[(at + 1)..].StartsWith(Before, StringComparison.Ordinal)
            ? new PollQuery(query[..at], query[(at + 1 + Before.Length)..])
            : new PollQuery(query, default);
    }
}
