using System.Security.Claims;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SmartPass.Kernel;
using SmartPass.Platform;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Contracts;
using SmartPass.Testing;

namespace SmartPass.Rooms.Tests.Pages;

/// <summary>The pages of Rooms over HTTP, without the layout of the host and without a script. Everyone is whom <see cref="Visitor"/> says.</summary>
internal sealed class RoomsSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DataFolder _folder;
    private readonly HttpClient _client;
    private readonly Dictionary<string, string> _cookies = [];

    private RoomsSite(WebApplication app, DataFolder folder, FakeRoster roster)
    {
        (_app, _folder, Roster) = (app, folder, roster);
        _client = app.GetTestClient();
    }

    public FakeRoster Roster { get; }

    public Actor Visitor { get; set; } = RoomsWorld.Principal;

    public IRooms Rooms => _app.Services.GetRequiredService<IRooms>();

    public static async Task<RoomsSite> Make()
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n")));
        var roster = new FakeRoster();
        RoomsSite? site = null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddPlatform(folder, [new RoomsModule()]);
        builder.Services.RemoveAll<Microsoft.Extensions.Hosting.IHostedService>();
        builder.Services.AddRazorPages().AddApplicationPart(typeof(RoomsModule).Assembly);
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, EveryoneIsSignedIn>("test", null);
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton<IPeople>(roster);
        builder.Services.AddSingleton<ITimetable>(roster);
        builder.Services.AddSingleton<ISchoolDirectory>(new RoomsWorld.TwoSchools());
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(TestWorld.Start)));
        builder.Services.AddScoped<IActorSource>(_ => new VisitorOnly(() => site!.Visitor));
        var app = builder.Build();
        app.UseAuthentication();
        app.UseSchoolPath();
        app.UseRouting();
        app.UseReach();
        app.UseAuthorization();
        app.MapRazorPages();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            foreach (var type in app.Services.GetServices<ModuleDbType>())
            {
                await ((DbContext)scope.ServiceProvider.GetRequiredService(type.Type)).GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
            }
        }

        await app.StartAsync();
        return site = new RoomsSite(app, folder, roster);
    }

    public Task<Answer> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Presses a button of a page as a browser without a script would: with the fields of its form.</summary>
    public Task<Answer> Press(Answer page, string button, params (string Name, string Value)[] typed)
    {
        var pressed = page.Document.QuerySelectorAll("button").First(candidate => candidate.TextContent.Trim() == button || candidate.GetAttribute("aria-label") == button);
        var form = pressed.GetAttribute("form") is { } id ? page.Document.GetElementById(id)! : pressed.Closest("form")!;
        var fields = FieldsOf(form).Where(field => typed.All(own => own.Name != field.Key)).ToList();
        fields.AddRange(typed.Select(own => KeyValuePair.Create(own.Name, own.Value)));
        if (pressed.GetAttribute("name") is { } name)
        {
            fields.Add(KeyValuePair.Create(name, pressed.GetAttribute("value") ?? ""));
        }

        var target = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "";
        return Send(new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, target.Split('#')[0])) { Content = new FormUrlEncodedContent(fields) });
    }

    /// <summary>Uploads a file with the form that holds the file field.</summary>
    public Task<Answer> Upload(Answer page, byte[] file)
    {
        var form = page.Document.QuerySelector("input[type=file]")!.Closest("form")!;
        var content = new MultipartFormDataContent { { new ByteArrayContent(file), "Upload", "rooms.csv" } };
        foreach (var field in FieldsOf(form).Where(field => field.Key != "Upload"))
        {
            content.Add(new StringContent(field.Value), field.Key);
        }

        return Send(new HttpRequestMessage(HttpMethod.Post, new Uri(page.Address, form.GetAttribute("action"))) { Content = content });
    }

    public async Task<RoomId> IdOf(string name) => (await Rooms.All(Lincoln.High.Id)).Single(room => room.Name == name).Id;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder.Root, recursive: true);
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IElement form) =>
        from field in form.QuerySelectorAll("input, select, textarea")
        let name = field.GetAttribute("name")
        where name is not null && !field.HasAttribute("disabled")
        where field.GetAttribute("type") is not ("radio" or "checkbox") || field.HasAttribute("checked")
        select KeyValuePair.Create(name, ValueOf(field));

    private static string ValueOf(IElement field) => field.LocalName == "select"
        ? (field.QuerySelector("option[selected]") ?? field.QuerySelector("option"))?.GetAttribute("value") ?? ""
        : field.LocalName == "textarea" ? field.TextContent.TrimStart('\n') : field.GetAttribute("value") ?? "";

    private async Task<Answer> Send(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(new Uri("http://localhost/"), request.RequestUri!);
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        using var response = await _client.SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            _cookies[pair[0]] = pair[1];
        }

        var text = await response.Content.ReadAsStringAsync();
        return new Answer((int)response.StatusCode, response.Headers.Location?.ToString(), text, new HtmlParser().ParseDocument(text), request.RequestUri);
    }

    private sealed class VisitorOnly(Func<Actor> visitor) : IActorSource
    {
        public ValueTask<Actor?> Of(ClaimsPrincipal user, School? school, CancellationToken stop = default) =>
            ValueTask.FromResult<Actor?>(school?.Id == visitor().School ? visitor() : null);

        public Actor? Remembered(HttpRequest request, School? school) => null;

        public ValueTask<IReadOnlyList<School>> SchoolsOf(ClaimsPrincipal user, CancellationToken stop = default) =>
            ValueTask.FromResult<IReadOnlyList<School>>([Lincoln.High]);
    }
}

/// <param name="Status">Status code.</param>
/// <param name="Location">Where it sends the browser.</param>
/// <param name="Text">The body.</param>
/// <param name="Document">The body as a page.</param>
/// <param name="Address">What was asked for.</param>
internal sealed record Answer(int Status, string? Location, string Text, IDocument Document, Uri Address);
