using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SmartPass.Platform;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Testing;

namespace SmartPass.Accounts.Tests.Pages;

/// <summary>The module's pages over HTTP, in the order of the host, without its layout.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app, FakeRoster roster, FakeTimeProvider clock)
    {
        _app = app;
        Roster = roster;
        Clock = clock;
    }

    public FakeRoster Roster { get; }

    public FakeTimeProvider Clock { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<Site> Start(Action<IServiceCollection>? others = null)
    {
        var roster = new FakeRoster();
        var clock = new FakeTimeProvider(TestWorld.Start);
        var modules = new[] { new AccountsModule() };
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Test" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddPlatform(new DataFolder(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n"))), modules);
        builder.Services.AddRazorPages().AddApplicationPart(typeof(AccountsModule).Assembly);
        builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        AccountsWorld.Stand(builder.Services, roster);
        others?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseAuthentication();
        app.UseSchoolPath();
        app.UseRouting();
        app.UseReach();
        app.UseAuthorization();
        modules[0].Use(app);
        app.MapRazorPages();
        await MakeTables(app.Services);
        await app.StartAsync();
        return new Site(app, roster, clock);
    }

    public Visitor Visit(string home = "http://localhost/") => new(_app.GetTestServer(), new Uri(home));

    public async Task<T> With<TAct, T>(Func<TAct, Task<T>> doing) where TAct : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await doing(scope.ServiceProvider.GetRequiredService<TAct>());
    }

    public async ValueTask DisposeAsync()
    {
        var folder = Services.GetRequiredService<DataFolder>();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder.Root, recursive: true);
    }

    private static async Task MakeTables(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        foreach (var type in services.GetServices<ModuleDbType>())
        {
            await ((DbContext)scope.ServiceProvider.GetRequiredService(type.Type)).GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        }
    }
}

/// <summary>A browser without script: it keeps cookies, follows nothing by itself, and sends the forms it was shown.</summary>
internal sealed class Visitor(TestServer server, Uri home)
{
    private readonly HttpClient _client = server.CreateClient();
    // A jar of its own: the usual one would throw cookies away by the real clock.
    private readonly Dictionary<string, string> _cookies = [];

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpResponseMessage Response { get; private set; } = null!;

    public string? Location => Response.Headers.Location?.OriginalString;

    public string CookiesNow => string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));

    public string Text => Page.Body!.TextContent;

    public void Wear(string cookies)
    {
        foreach (var cookie in cookies.Split("; "))
        {
            Take(cookie);
        }
    }

    public async Task<HttpStatusCode> Get(string path)
    {
        await Send(new HttpRequestMessage(HttpMethod.Get, path));
        return Response.StatusCode;
    }

    /// <summary>Sends the form whose button carries these words (or whose name it is), as filled in.</summary>
    public async Task<HttpStatusCode> Press(string button, params (string Name, string Value)[] filled)
    {
        var pressed = Page.QuerySelectorAll<IHtmlButtonElement>("button").First(candidate => candidate.TextContent.Contains(button, StringComparison.Ordinal));
        var form = (IHtmlFormElement)pressed.Closest("form")!;
        // A checkbox comes with a hidden "false" behind it; unticked, only that is sent.
        var fields = form.QuerySelectorAll("input[name]:not([type=checkbox]),select[name]").ToDictionary(field => field.GetAttribute("name")!, Value);
        if (pressed.Name is { Length: > 0 } name)
        {
            fields[name] = pressed.GetAttribute("value") ?? "";
        }

        foreach (var (field, value) in filled)
        {
            Assert.True(fields.ContainsKey(field), $"The form has no field {field}.");
            fields[field] = value;
        }

        var address = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Response.RequestMessage!.RequestUri!.PathAndQuery;
        await Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });
        return Response.StatusCode;
    }

    public async Task<HttpStatusCode> Follow() => await Get(Location!);

    private static string Value(IElement field) => field switch
    {
        IHtmlSelectElement select => select.Value ?? "",
        _ => field.GetAttribute("value") ?? "",
    };

    private async Task Send(HttpRequestMessage request)
    {
        var address = new Uri(home, request.RequestUri!);
        request.RequestUri = address;
        if (_cookies.Count > 0)
        {
            request.Headers.Add("Cookie", CookiesNow);
        }

        Response = await _client.SendAsync(request);
        if (Response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                Take(cookie.Split(';')[0]);
            }
        }

        Page = (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(async page => page.Content(await Response.Content.ReadAsStringAsync()).Address(address));
    }

    private void Take(string cookie)
    {
        var (name, value) = cookie.Split('=', 2) is [var left, var right] ? (left, right) : (cookie, "");
        if (value.Length == 0)
        {
            _cookies.Remove(name);
        }
        else
        {
            _cookies[name] = value;
        }
    }
}
