using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartPass.Kernel;
using SmartPass.Platform;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;

namespace SmartPass.Testing;

/// <summary>Modules on a real SQLite file in a folder of their own, with a clock that the test holds. Thursday, 2026-10-15, 10:00 in Chicago.</summary>
public sealed class TestWorld : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 10, 15, 15, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    private TestWorld(ServiceProvider services, FakeTimeProvider clock, DataFolder folder)
    {
        _services = services;
        Clock = clock;
        Folder = folder;
    }

    public FakeTimeProvider Clock { get; }

    public DataFolder Folder { get; }

    public IServiceProvider Services => _services;

    /// <param name="modules">Modules under test.</param>
    /// <param name="others">Stands in for what they ask of modules that are not here.</param>
    public static async Task<TestWorld> With(IReadOnlyList<SmartPassModule> modules, Action<IServiceCollection>? others = null)
    {
        var folder = new DataFolder(Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n")));
        var clock = new FakeTimeProvider(Start);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddLogging();
        services.AddAuthorization();
        services.AddRazorPages();
        services.AddPlatform(folder, modules);
        others?.Invoke(services);
        var world = new TestWorld(services.BuildServiceProvider(), clock, folder);
        await world.MakeTables();
        return world;
    }

    /// <summary>Runs something as someone at a school, in a scope of its own as a request would.</summary>
    public async Task<T> As<T>(Actor actor, School? school, Func<IServiceProvider, Task<T>> doing)
    {
        await using var scope = _services.CreateAsyncScope();
        if (school is not null)
        {
            scope.ServiceProvider.GetRequiredService<CurrentSchool>().Enter(school);
        }

        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(actor);
        return await doing(scope.ServiceProvider);
    }

    public Task As(Actor actor, School? school, Func<IServiceProvider, Task> doing) =>
        As(actor, school, async services => { await doing(services); return true; });

    /// <summary>From here on acts are written to SQLite's log, as in an installation.</summary>
    public Task UseLog() => As(Actor.System, null, services => services.GetRequiredService<PlatformDb>().Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL"));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Root, recursive: true);
    }

    private async Task MakeTables()
    {
        await using var scope = _services.CreateAsyncScope();
        foreach (var type in _services.GetServices<ModuleDbType>())
        {
            var context = (DbContext)scope.ServiceProvider.GetRequiredService(type.Type);
            await context.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        }
    }
}
