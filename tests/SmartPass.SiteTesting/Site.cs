using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartPass.Testing;
using SmartPass.Web.Start;

namespace SmartPass.SiteTesting;

/// <summary>The whole app on a free port of this machine and a folder of its own.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app, string folder)
    {
        _app = app;
        Folder = folder;
    }

    public Uri Address => new(_app.Urls.First());

    public string Folder { get; }

    public IServiceProvider Services => _app.Services;

    public static string NewFolder() => Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n"))).FullName;

    /// <param name="folder">A data folder that was prepared; none for an empty one.</param>
    /// <param name="others">Services to put in place of the usual ones.</param>
    /// <param name="demo">Whether to serve the fictional school.</param>
    public static async Task<Site> Start(string? folder = null, Action<IServiceCollection>? others = null, bool demo = false)
    {
        folder ??= NewFolder();
        var app = SmartPassApp.Build(new CommandLine(null, [], folder, demo, ["--urls", "http://127.0.0.1:0"]), services =>
        {
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
            // Hundreds sign in here; how slow a guess is in earnest, the tests of Accounts look after.
            services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
            others?.Invoke(services);
        });
        try
        {
            await SmartPassApp.Prepare(app);
            await app.StartAsync();
            return new Site(app, folder);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it as a closed window would, and leaves its folder to the next start.</summary>
    public async Task Stop()
    {
        await _app.StopAsync();
        // Hangfire keeps one way to log for the process; that of a site which is gone must not be left to the others.
        Hangfire.Logging.LogProvider.SetCurrentLogProvider(null);
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    public Visitor Visitor() => new(Address);

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Directory.Delete(Folder, recursive: true);
    }
}
