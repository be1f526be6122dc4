using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;

namespace SmartPass.Web.Tests.Endpoints;

/// <summary>A page of the app as a walker meets it: its address, what it asks for, whether it is shown, and the handlers it takes forms with ("" or a query).</summary>
internal sealed partial record WalkedPage(string Template, RequirePermissionAttribute? Required, bool Anonymous, bool Shown, IReadOnlyList<string> Takes, PermissionCatalogue Catalogue)
{
    private static readonly (string Stem, Func<TownIds, string> Id)[] Things =
    [
        ("passes/", ids => ids.Pass),
        ("groups/", ids => ids.Group),
        ("encounters/{", ids => ids.Encounters),
        ("planned/series/", ids => ids.Series),
        ("planned/", ids => ids.Planned),
        ("exceptions/", ids => ids.Person),
        ("board/passes/", ids => ids.Pass),
        ("board/students/", ids => ids.Student),
        ("reports/{", ids => ids.Report),
        ("people/", ids => ids.Person),
        ("ids/photos/{", ids => ids.Person),
        ("ids/people/", ids => ids.Person),
        ("ids/card/", ids => ids.Person),
        ("substitutes/{", ids => ids.Substitute),
        ("rooms/", ids => ids.Room),
        ("my-room/", ids => ids.Room),
        ("schedules/day-types/", ids => ids.DayType),
        ("now/to/", ids => ids.Room),
        ("now/{", ids => ids.Pass),
        ("flex/periods/", ids => ids.Flex.Period),
        ("flex/activities/", ids => ids.Flex.Activity),
        ("flex/sessions/", ids => ids.Flex.Session),
        ("flex/", ids => ids.Flex.At),
        ("district/schools/", ids => ids.School),
    ];

    public bool IsOfOneThing => Template.Contains('{');

    public bool IsOfSchool => Required is not null && Catalogue.ReachOf(Required.Permissions[0]) == PermissionReach.School;

    /// <summary>Whether its thing belongs to a school, so that another school's is not there.</summary>
    public bool IsOfThingOfSchool => IsOfOneThing && IsOfSchool && Things.Any(IsOfThis);

    public static async Task<IReadOnlyList<WalkedPage>> All(IServiceProvider services)
    {
        var catalogue = services.GetRequiredService<PermissionCatalogue>();
        var loader = services.GetRequiredService<PageLoader>();
        var pages = new List<WalkedPage>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null))
        {
            var page = await loader.LoadAsync(endpoint.Metadata.GetMetadata<PageActionDescriptor>()!, endpoint.Metadata);
            var handlers = page.HandlerMethods.ToLookup(handler => handler.HttpMethod.ToUpperInvariant(), handler => handler.Name is { } name ? $"?handler={name}" : "");
            pages.Add(new WalkedPage(
                endpoint.RoutePattern.RawText!,
                endpoint.Metadata.GetMetadata<RequirePermissionAttribute>(),
                endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                handlers.Count == 0 || handlers["GET"].Contains(""),
                [.. handlers["POST"]],
                catalogue));
        }

        return [.. pages.DistinctBy(page => page.Template)];
    }

    public bool IsOpenTo(IEnumerable<Role> roles) =>
        Required!.Permissions.Any(Catalogue.Of(roles.ToHashSet(), Catalogue.ReachOf(Required.Permissions[0])).Contains);

    /// <summary>Its path with a real thing where it is of one, or with what is nothing of that kind.</summary>
    public string Path(TownIds? ids) => "/" + Parameter().Replace(Template, ids is not null && Things.FirstOrDefault(IsOfThis).Id is { } id ? id(ids) : "1");

    public string At(string school, TownIds? ids = null) => IsOfSchool ? school + Path(ids) : Path(ids);

    private bool IsOfThis((string Stem, Func<TownIds, string> Id) thing) => Template.StartsWith(thing.Stem, StringComparison.Ordinal);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
