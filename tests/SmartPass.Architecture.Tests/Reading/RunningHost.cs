using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SmartPass.Architecture.Tests.Reading;
using SmartPass.Platform.Data;
using SmartPass.Web.Start;

[assembly: AssemblyFixture(typeof(RunningHost))]

namespace SmartPass.Architecture.Tests.Reading;

/// <summary>The real host, put together and its database made; no port is opened.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "smartpass-tests", Guid.NewGuid().ToString("n"));
    private WebApplication _app = null!;

    public IServiceProvider Services => _app.Services;

    public IReadOnlyList<ServiceDescriptor> Registered { get; private set; } = [];

    public string Database => Path.Combine(_folder, "smartpass.db");

    public IEnumerable<RouteEndpoint> Endpoints => ((IEndpointRouteBuilder)_app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    /// <summary>The pages with all that the attributes of their models add.</summary>
    public IEnumerable<CompiledPageActionDescriptor> Pages =>
        Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.Cast<CompiledPageActionDescriptor>();

    public async ValueTask InitializeAsync()
    {
        IServiceCollection? registered = null;
        var line = new CommandLine(null, [], _folder, Demo: false, ["--applicationName", "SmartPass.Web", "--urls", "http://127.0.0.1:0"]);
        _app = SmartPassApp.Build(line, services => registered = services);
        Registered = [.. registered!];
        await _app.Services.GetRequiredService<Migrator>().Run();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
