using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmartPass.SiteTesting;

namespace SmartPass.Web.Tests.Demo;

/// <summary>One demo for the tests that only look at it.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    internal Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await Open();

    /// <summary>A demo whose past is written to its end.</summary>
    internal static async Task<Site> Open(string? folder = null)
    {
        var site = await Site.Start(folder, demo: true);
        await site.Services.GetServices<IHostedService>().OfType<BackgroundService>().Single(service => service.GetType().Name == "PastWeeks").ExecuteTask!;
        return site;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
