using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests;

/// <summary>Walks every page of the app as everyone: what is not theirs is refused, what is another school's is not there, and nothing breaks whatever is sent.</summary>
[Collection(InTown.Name)]
public sealed partial class EveryEndpointTests(TownFixture fixture)
{
    private readonly Town _town = fixture.Town;

    [Fact]
    public async Task Signed_out_every_page_leads_to_the_sign_in()
    {
        using var stranger = _town.Site.Visitor();
        foreach (var page in Pages().Where(page => !page.Anonymous))
        {
            using var answer = await stranger.Send(new HttpRequestMessage(HttpMethod.Get, page.At(Town.Lincoln)));

            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in"), $"{page.Template} answered {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_role_gets_what_is_theirs_and_403_for_the_rest()
    {
        var catalogue = _town.Site.Services.GetRequiredService<PermissionCatalogue>();
        foreach (var (role, visitor) in await Everyone())
        {
            foreach (var page in Pages().Where(page => page.Required is not null))
            {
                using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, page.At(Town.Lincoln)));
                var reach = catalogue.ReachOf(page.Required!.Permissions[0]);
                var held = catalogue.Of(new HashSet<Role> { role }, reach);
                var mayOpen = page.Required.Permissions.Any(held.Contains);

                Assert.True(
                    mayOpen ? (int)answer.StatusCode is 200 or 302 or 404 or 405 || (page.IsOfOneThing && answer.StatusCode == HttpStatusCode.Forbidden) : answer.StatusCode == HttpStatusCode.Forbidden,
                    $"{role} at {page.Template}: {answer.StatusCode}");
            }

            visitor.Dispose();
        }
    }

    [Fact]
    public async Task Another_schools_address_is_not_there()
    {
        using var student = await Student();
        using var teacher = await _town.SignInWhoSees(Town.Lincoln, "My room");
        foreach (var visitor in new[] { student, teacher })
        {
            foreach (var page in Pages())
            {
                using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, Town.Roosevelt + page.Path));

                Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{page.Template} answered {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task A_district_page_is_not_there_inside_a_school_nor_a_schools_page_outside()
    {
        var catalogue = _town.Site.Services.GetRequiredService<PermissionCatalogue>();
        foreach (var page in Pages().Where(page => page.Required is not null))
        {
            var prefix = catalogue.ReachOf(page.Required!.Permissions[0]) == PermissionReach.School ? "" : Town.Lincoln;
            using var answer = await _town.DistrictIT.Send(new HttpRequestMessage(HttpMethod.Get, prefix + page.Path));

            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{prefix}{page.Template} answered {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_everywhere_and_nothing_breaks()
    {
        foreach (var (role, visitor) in await Everyone())
        {
            foreach (var page in Pages().Where(page => !page.Template.StartsWith("error", StringComparison.Ordinal)))
            {
                using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Post, page.At(Town.Lincoln)) { Content = new FormUrlEncodedContent([]) });

                Assert.True((int)answer.StatusCode is 400 or 403 or 404 or 405, $"{role} posting to {page.Template}: {answer.StatusCode}");
            }

            visitor.Dispose();
        }
    }

    [Fact]
    public async Task Nonsense_with_a_good_token_never_breaks_a_page()
    {
        foreach (var (role, visitor) in await Everyone())
        {
            var token = visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var page in Pages().Where(page => !Ends(page.Template)))
            {
                foreach (var handler in new[] { "", "?handler=Nonsense", "?id=x&page-number=-1&to=0&ticket=%00&grade=%F0%9F%91%BB&place=Nowhere&q=%27%22%3C" })
                {
                    using var posted = await visitor.Send(new HttpRequestMessage(HttpMethod.Post, page.At(Town.Lincoln) + handler)
                    {
                        Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Minutes", "-1"), new("To", "x"), new("Name", "<script>"), new("back", "https://elsewhere.example/")]),
                    });
                    using var opened = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, page.At(Town.Lincoln) + handler));

                    Assert.True((int)posted.StatusCode < 500, $"{role} posting to {page.Template}{handler}: {posted.StatusCode}");
                    Assert.True((int)opened.StatusCode < 500, $"{role} opening {page.Template}{handler}: {opened.StatusCode}");
                    Assert.DoesNotContain("elsewhere.example", posted.Headers.Location?.ToString() ?? "");
                }
            }

            visitor.Dispose();
        }
    }

    // Signing out, or away everyone's sessions, would end the walk.
    private static bool Ends(string template) => template is "sign-out" or "account" or "setup" || template.Contains("access", StringComparison.Ordinal);

    private Task<Visitor> Student() => _town.SignIn(Town.Lincoln, "Grade 11", _town.People(Town.Lincoln, "Grade 11").First());

    private async Task<IEnumerable<(Role Role, Visitor Visitor)>> Everyone() =>
    [
        (Role.Student, await Student()),
        (Role.Teacher, await _town.SignInWhoSees(Town.Lincoln, "My room", butNot: "Board")),
        (Role.Administrator, await _town.SignInWhoSees(Town.Lincoln, "Board")),
    ];

    private IEnumerable<WalkedPage> Pages() =>
        _town.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => new WalkedPage(
                endpoint.RoutePattern.RawText!,
                endpoint.Metadata.GetMetadata<RequirePermissionAttribute>(),
                endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                _town.Site.Services.GetRequiredService<PermissionCatalogue>()))
            .DistinctBy(page => page.Template);

    private sealed partial record WalkedPage(string Template, RequirePermissionAttribute? Required, bool Anonymous, PermissionCatalogue Catalogue)
    {
        public string Path => "/" + Parameter().Replace(Template, "1");

        // One's right to the kind of page may not reach to this one thing.
        public bool IsOfOneThing => Template.Contains("{id", StringComparison.Ordinal);

        public string At(string school) => Required is not null && Catalogue.ReachOf(Required.Permissions[0]) == PermissionReach.School ? school + Path : Path;

        [GeneratedRegex(@"\{[^}]*\}")]
        private static partial Regex Parameter();
    }
}
