using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Architecture.Tests.Reading;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Pages;

namespace SmartPass.Architecture.Tests;

/// <summary>Nothing is open by oversight: each address asks for a right, or stands on a list.</summary>
public sealed partial class EndpointTests(RunningHost host)
{
    [Fact]
    public void Every_address_asks_for_a_right_or_is_on_a_list()
    {
        Assert.Equal(Walls.Anonymous, Addresses(one => one.Metadata.GetMetadata<IAllowAnonymous>() is not null));
        Assert.Equal(Walls.SignedIn, Addresses(one => one.Metadata.GetMetadata<IAllowAnonymous>() is null && one.Metadata.GetMetadata<RequirePermissionAttribute>() is null));
    }

    [Fact]
    public void The_rights_asked_for_are_declared_and_of_one_reach()
    {
        var catalogue = host.Services.GetRequiredService<PermissionCatalogue>();
        var asked = All().Select(one => one.Metadata.GetMetadata<RequirePermissionAttribute>()).OfType<RequirePermissionAttribute>().ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, right => Assert.Single(right.Permissions.Select(catalogue.ReachOf).Distinct()));
    }

    [Fact]
    public void The_settings_open_to_whoever_may_open_a_place_behind_them()
    {
        var places = host.Services.GetServices<SmartPassModule>().SelectMany(module => module.Navigation).Where(item => item.Setting is not null);
        var settings = All().First(one => Address(one.RoutePattern.RawText!) == "settings").Metadata.GetMetadata<RequirePermissionAttribute>()!;
        Assert.Equal(places.Select(item => item.Permission).Distinct().Order(StringComparer.Ordinal), settings.Permissions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_form_is_checked_for_its_token() =>
        Assert.All(host.Pages, page =>
        {
            var expected = Walls.WithoutFormToken.Contains(Address(page.AttributeRouteInfo!.Template!)) ? typeof(IgnoreAntiforgeryTokenAttribute) : typeof(AutoValidateAntiforgeryTokenAttribute);
            Assert.Equal([expected], page.FilterDescriptors.Select(filter => filter.Filter.GetType()).Where(type => type.Name.Contains("Antiforgery", StringComparison.Ordinal)));
            Assert.DoesNotContain(page.HandlerMethods, handler => handler.MethodInfo.IsDefined(typeof(IgnoreAntiforgeryTokenAttribute), inherit: true));
        });

    [Fact]
    public void What_is_not_a_page_is_only_read()
    {
        var others = host.Endpoints.Where(one => one.Metadata.GetMetadata<PageActionDescriptor>() is null).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, one => Assert.Subset(new HashSet<string> { "GET", "HEAD" }, one.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.ToHashSet()));
    }

    // Static files have a list of their own: the build makes it out of wwwroot. The fallback for files stands beside it in an app that was not published, and answers 404.
    private IEnumerable<RouteEndpoint> All() =>
        host.Endpoints.Where(one => one.Metadata.GetMetadata<StaticAssetDescriptor>() is null && one.DisplayName != "Fallback {**path:file}");

    private IEnumerable<string> Addresses(Func<RouteEndpoint, bool> which) => All().Where(which).Select(one => Address(one.RoutePattern.RawText!)).Order(StringComparer.Ordinal);

    private static string Address(string template) => Hole().Replace(template.TrimStart('/'), "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
