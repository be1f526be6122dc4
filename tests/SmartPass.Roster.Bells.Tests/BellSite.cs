using System.Security.Claims;
using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SmartPass.Kernel;
using SmartPass.Platform;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Acts.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;
using SmartPass.Testing;

namespace SmartPass.Roster.Bells.Tests;

/// <summary>The pages of bell schedules on a test server, used as a browser without scripts would: pages are read, forms filled in and sent.</summary>
internal sealed class BellSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DataFolder _folder;
    private readonly Lazy<HttpClient> _opened;

    private BellSite(WebApplication app, DataFolder folder)
    {
        _app = app;
        _folder = folder;
        _opened = new Lazy<HttpClient>(() => new HttpClient(new CookieKeeper(app.GetTestServer().CreateHandler())) { BaseAddress = new Uri("http://localhost") });
    }

    private HttpClient Browser => _opened.Value;

    public IServiceProvider Services => _app.Services;

    /// <summary>What the person who browses may do.</summary>
    public HashSet<string> Permissions { get; } = [RosterPermissions.EditSchedules];

    public static async Task<BellSite> Open()
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n")));
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(TestWorld.Start));
        builder.Services.AddPlatform(folder, [new BellWorld.Module()]);
        builder.Services.AddSingleton<ISchoolDirectory, BellWorld.Schools>();
        builder.Services.AddSingleton<SchoolDirectory>().AddSingleton<HeldDistrictName>().AddScoped<IDistrict, DistrictName>().AddScoped<SchoolsReader>().AddScoped<SetDistrictZone>();
        builder.Services.AddRazorPages().AddApplicationPart(typeof(Data.RosterDb).Assembly);
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, Anyone>("test", null);
        builder.Services.AddAuthorization();
        var app = builder.Build();
        var site = new BellSite(app, folder);
        app.UseAuthentication();
        app.Use(async (context, next) =>
        {
            context.RequestServices.GetRequiredService<DbSession>().ReadOnly = context.Request.Method == "GET";
            context.RequestServices.GetRequiredService<CurrentSchool>().Enter(Lincoln.High);
            context.RequestServices.GetRequiredService<CurrentActor>().Become(Lincoln.At(Lincoln.Park, Role.Administrator, [.. site.Permissions]));
            await next(context);
        });
        app.UseRouting();
        app.UseAuthorization();
        app.MapRazorPages();
        await site.MakeTables();
        await app.StartAsync();
        return site;
    }

    public Task<HttpResponseMessage> Raw(string path) => Browser.GetAsync(path);

    public async Task<SeenPage> Get(string path) => await See(await Browser.GetAsync(path));

    /// <summary>Sends a form as it stands with some fields changed, by the button of that text.</summary>
    public async Task<SeenPage> Send(SeenPage page, string button, params (string Name, string Value)[] fields)
    {
        var pressed = page.Document.QuerySelectorAll("button").OfType<IHtmlButtonElement>().First(each => (each.GetAttribute("aria-label") ?? each.TextContent).Trim() == button && each.TabIndex >= 0);
        var form = pressed.Form!;
        var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.Path;
        var isMultipart = form.GetAttribute("enctype") == "multipart/form-data";
        var changed = fields.ToLookup(field => field.Name, field => field.Value);
        var values = form.Elements.OfType<IHtmlElement>().SelectMany(Value).Where(pair => !changed.Contains(pair.Name)).Concat(fields).ToList();
        if (pressed.Name is { Length: > 0 } name)
        {
            values.Add((name, pressed.Value));
        }

        var content = isMultipart ? Multipart(values) : (HttpContent)new FormUrlEncodedContent(values.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));
        return await See(await Browser.PostAsync(action, content));
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder.Root, recursive: true);
    }

    /// <summary>Fields whose value begins with "file:" go as an uploaded file.</summary>
    private static MultipartFormDataContent Multipart(IEnumerable<(string Name, string Value)> values)
    {
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in values)
        {
            if (value.StartsWith("file:", StringComparison.Ordinal))
            {
                content.Add(new StringContent(value[5..]), name, name + ".csv");
            }
            else
            {
                content.Add(new StringContent(value), name);
            }
        }

        return content;
    }

    private static IEnumerable<(string Name, string Value)> Value(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Type: "file" } => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement { Name: { Length: > 0 } name } input => [(name, input.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => [(name, select.Value ?? "")],
        _ => [],
    };

    private async Task<SeenPage> See(HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        if (answer.Headers.Location is { } location)
        {
            answer = await Browser.GetAsync(location);
        }

        var html = await answer.Content.ReadAsStringAsync();
        return new SeenPage(status, answer.RequestMessage!.RequestUri!.PathAndQuery, html, new HtmlParser().ParseDocument(html));
    }

    private async Task MakeTables()
    {
        await using var scope = Services.CreateAsyncScope();
        Services.GetRequiredService<Data.RosterVersion>().Current = 1;
        foreach (var type in Services.GetServices<ModuleDbType>())
        {
            await ((DbContext)scope.ServiceProvider.GetRequiredService(type.Type)).GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        }
    }

    private sealed class Anyone(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder) : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
            Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "park")], "test")), "test")));
    }

    private sealed class CookieKeeper(HttpMessageHandler server) : DelegatingHandler(server)
    {
        private readonly Dictionary<string, string> _cookies = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (_cookies.Count > 0)
            {
                request.Headers.Add("Cookie", string.Join("; ", _cookies.Select(pair => $"{pair.Key}={pair.Value}")));
            }

            var answer = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                var pair = cookie.Split(';')[0].Split('=', 2);
                _cookies[pair[0]] = pair[1];
            }

            return answer;
        }
    }
}

/// <summary>A page as it came back.</summary>
internal sealed record SeenPage(int Status, string Path, string Html, IHtmlDocument Document)
{
    public string Text => string.Join(' ', Document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Controls that no label, legend or aria-label names.</summary>
    public IReadOnlyList<string> Unlabelled => [.. Document.QuerySelectorAll("input:not([type=hidden]), select, textarea")
        .Where(control => control.GetAttribute("aria-label") is null && control.Closest("label") is null && Document.QuerySelector($"label[for='{control.Id}']") is null)
        .Select(control => control.OuterHtml)];
}
