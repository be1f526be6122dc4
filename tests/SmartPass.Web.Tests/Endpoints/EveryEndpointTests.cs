using System.Net;
using SmartPass.Kernel;
using SmartPass.SiteTesting;
using SmartPass.Testing;

namespace SmartPass.Web.Tests.Endpoints;

/// <summary>Walks every page of the app as everyone: what is not theirs is refused, what is another school's is not there, and nothing breaks whatever is sent.</summary>
public sealed class EveryEndpointTests(Walk walk) : IClassFixture<Walk>
{
    private const string Elsewhere = "https://elsewhere.example/";

    [Fact]
    public async Task Signed_out_every_page_leads_to_the_sign_in()
    {
        using var stranger = walk.Town.Site.Visitor();
        foreach (var page in walk.Pages.Where(page => !page.Anonymous))
        {
            using var answer = await stranger.Send(new HttpRequestMessage(HttpMethod.Get, page.At(Town.Lincoln)));

            Assert.True(answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in"), $"{page.Template} answered {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_role_gets_what_is_theirs_and_403_for_the_rest()
    {
        foreach (var (roles, visitor) in walk.Everyone)
        {
            foreach (var page in walk.Pages.Where(page => page.Required is not null))
            {
                using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, page.At(Town.Lincoln, walk.Ids)));

                Assert.True(IsAsItShouldBe(page, page.IsOpenTo(roles), answer.StatusCode), $"{string.Join(" and ", roles)} at {page.Template}: {answer.StatusCode}");
            }
        }

        static bool IsAsItShouldBe(WalkedPage page, bool open, HttpStatusCode answer) => (open, page.Shown) switch
        {
            (false, _) => answer == HttpStatusCode.Forbidden,
            (_, false) => answer == HttpStatusCode.MethodNotAllowed,
            // One's right to the kind of page may not reach to this one thing, nor the thing be there any more.
            _ when page.IsOfOneThing => answer is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.Forbidden or HttpStatusCode.NotFound,
            _ => answer is HttpStatusCode.OK or HttpStatusCode.Redirect,
        };
    }

    [Fact]
    public async Task Whoever_may_not_open_a_page_may_not_send_to_it_either()
    {
        foreach (var (roles, visitor) in walk.Everyone)
        {
            var token = Token(visitor);
            foreach (var page in walk.Pages.Where(page => page.Required is not null && !page.IsOpenTo(roles)))
            {
                using var answer = await visitor.Send(Posting(page.At(Town.Lincoln, walk.Ids), token));

                Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{string.Join(" and ", roles)} posting to {page.Template}: {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Another_schools_address_is_not_there()
    {
        foreach (var (_, visitor) in walk.Everyone.Where(one => one.Roles is [Role.Student] or [Role.Teacher]))
        {
            foreach (var page in walk.Pages)
            {
                using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, Town.Roosevelt + page.Path(walk.Ids)));

                Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{page.Template} answered {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task A_thing_of_another_school_is_not_there_under_ones_own_address()
    {
        using var neighbour = await walk.Town.SignInWhoSees(Town.Roosevelt, "Board");
        var token = Token(neighbour);
        var ofThings = walk.Pages.Where(page => page.IsOfThingOfSchool && page.IsOpenTo([Role.Administrator])).ToList();
        Assert.NotEmpty(ofThings);
        foreach (var page in ofThings)
        {
            if (page.Shown)
            {
                var opened = await neighbour.Open(page.At(Town.Roosevelt, walk.Ids));
                Assert.True(opened.Status == 404, $"{page.Template} opened: {opened.Status}");
            }

            foreach (var handler in page.Takes)
            {
                using var posted = await neighbour.Send(Posting(page.At(Town.Roosevelt, walk.Ids) + handler, token));
                Assert.True(posted.StatusCode == HttpStatusCode.NotFound, $"{page.Template}{handler} posted to: {posted.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task A_district_page_is_not_there_inside_a_school_nor_a_schools_page_outside()
    {
        foreach (var page in walk.Pages.Where(page => page.Required is not null))
        {
            var prefix = page.IsOfSchool ? "" : Town.Lincoln;
            using var answer = await walk.Town.DistrictIT.Send(new HttpRequestMessage(HttpMethod.Get, prefix + page.Path(walk.Ids)));

            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{prefix}{page.Template} answered {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_everywhere_and_nothing_breaks()
    {
        foreach (var (roles, visitor) in walk.Everyone)
        {
            foreach (var page in walk.Pages.Where(page => !page.Template.StartsWith("error", StringComparison.Ordinal)))
            {
                using var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Post, page.At(Town.Lincoln, walk.Ids)) { Content = new FormUrlEncodedContent([]) });

                Assert.True((int)answer.StatusCode is 400 or 403 or 404 or 405, $"{string.Join(" and ", roles)} posting to {page.Template}: {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Nonsense_with_a_good_token_never_breaks_a_page()
    {
        foreach (var (roles, visitor) in walk.Everyone)
        {
            var token = Token(visitor);
            foreach (var page in walk.Pages.Where(page => !Ends(page.Template)))
            {
                foreach (var handler in page.Takes.Concat(["", "?handler=Nonsense", "?id=x&page-number=-1&to=0&ticket=%00&grade=%F0%9F%91%BB&place=Nowhere&q=%27%22%3C"]))
                {
                    using var posted = await visitor.Send(Posting(page.At(Town.Lincoln, walk.Ids) + handler, token));
                    using var opened = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, page.At(Town.Lincoln, walk.Ids) + handler));

                    Assert.True((int)posted.StatusCode < 500, $"{string.Join(" and ", roles)} posting to {page.Template}{handler}: {posted.StatusCode}");
                    Assert.True((int)opened.StatusCode < 500, $"{string.Join(" and ", roles)} opening {page.Template}{handler}: {opened.StatusCode}");
                    Assert.DoesNotContain("elsewhere.example", posted.Headers.Location?.ToString() ?? "");
                }
            }
        }
    }

    private static HttpRequestMessage Posting(string path, string token) => new(HttpMethod.Post, path)
    {
        Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Minutes", "-1"), new("To", "x"), new("Name", "<script>"), new("back", Elsewhere)]),
    };

    private static string Token(Visitor visitor) => visitor.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    // Signing out, or away everyone's sessions, would end the walk.
    private static bool Ends(string template) => template is "sign-out" or "account" or "setup" || template.Contains("access", StringComparison.Ordinal);
}
