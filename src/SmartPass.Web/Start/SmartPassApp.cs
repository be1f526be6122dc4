using System.Globalization;
using System.IO.Compression;
using Hangfire;
using Hangfire.InMemory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using SmartPass.Accounts;
using SmartPass.EncounterPrevention;
using SmartPass.Flex;
using SmartPass.Passes;
using SmartPass.Platform;
using SmartPass.Platform.Data;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Live;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms;
using SmartPass.Roster;
using SmartPass.StudentIds;
using SmartPass.Telling;
using SmartPass.Web.Demo;
using SmartPass.Web.Pages.District;

namespace SmartPass.Web.Start;

/// <summary>Puts the modules together and sets the order in which a request passes them.</summary>
internal static class SmartPassApp
{
    /// <summary>All modules; each knows only those before it.</summary>
    public static IReadOnlyList<SmartPassModule> Modules => [new RosterModule(), new AccountsModule(), new RoomsModule(), new PassesModule(), new FlexModule(), new EncounterPreventionModule(), new StudentIdsModule(), new TellingModule()];

    // The pages are in English: its dates and its order of names, whatever the server's own language is.
    static SmartPassApp() => CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-US");

    /// <param name="line">What the command line asks for.</param>
    /// <param name="others">Services to put in place of the usual ones.</param>
    public static WebApplication Build(CommandLine line, Action<IServiceCollection>? others = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Said outright, so that a test that hosts the app finds its pages and assets.
            ApplicationName = typeof(SmartPassApp).Assembly.GetName().Name,
            Args = line.ForHost,
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }

        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        AddServices(builder.Services, line);
        others?.Invoke(builder.Services);
        var app = builder.Build();
        Use(app);
        return app;
    }

    /// <summary>What must be done before the first request: the database brought to this version and, with <c>--demo</c>, its school written.</summary>
    public static async Task Prepare(WebApplication app)
    {
        var migrator = app.Services.GetRequiredService<Migrator>();
        migrator.TakeFolder();
        WarmUp.Begin(app);
        await migrator.Run();
        if (app.Services.GetService<DemoSchool>() is { } demo)
        {
            await demo.Open();
        }
    }

    private static void AddServices(IServiceCollection services, CommandLine line)
    {
        services.AddPlatform(new DataFolder(line.Data), Modules);
        services.AddScoped<Shell>().AddScoped<SchoolStates>();
        // No script validates forms here; its traces in the markup would break the content policy.
        services.AddRazorPages().AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "smartpass-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // The school is the base path; a form sent from any school's address must find the same cookie.
            options.Cookie.Path = "/";
        });
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = 256L << 20);
        services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        // Twice as small as the fastest, for some 3 ms of the longest page: a board of 180 stays within a first visit's 100 KB.
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddHangfire(hangfire => hangfire.UseInMemoryStorage(new InMemoryStorageOptions()));
        services.AddHangfireServer(server => server.WorkerCount = 2);
        if (line.Demo)
        {
            services.AddDemo(Modules);
        }
    }

    private static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseExceptionHandler("/error/500");
        app.UseRememberedPolls();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseUnsavedAnswers();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseSchoolPath();
        app.UseRouting();
        app.UseReach();
        app.UseAuthorization();
        app.UseLivePolls();
        foreach (var module in Modules)
        {
            module.Use(app);
        }

        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages();
        app.MapGet("/health/live", () => "live").AllowAnonymous();
        app.MapGet("/health/ready", (Migrator migrator, DataFolder folder) => (migrator.Ready, folder.HasRoom) switch
        {
            (false, _) => Results.Text("starting", statusCode: 503),
            (_, false) => Results.Text("disk full", statusCode: 503),
            _ => Results.Text("ready"),
        }).AllowAnonymous();
    }
}
