using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using SmartPass.Platform.Data;
using SmartPass.Roster.Contracts;

namespace SmartPass.Web.Start;

/// <summary>What the first page needs and takes long to make, made on the other core while the database and the server get ready.</summary>
internal static class WarmUp
{
    private static readonly string[] FirstPages = ["/Setup/Index", "/SignIn/Index"];

    // Nobody waits for it: whoever comes first makes what is not there yet, and meets what fails. On threads of their own: those of the pool are few at start, and the first request needs one.
    public static void Begin(WebApplication app)
    {
        _ = Task.Factory.StartNew(() => BuildModels(app.Services), TaskCreationOptions.LongRunning);
        _ = Task.Factory.StartNew(() => LoadPages(app), TaskCreationOptions.LongRunning);
    }

    private static async Task LoadPages(IEndpointRouteBuilder app)
    {
        _ = Zones.Groups;
        var loader = app.ServiceProvider.GetRequiredService<PageLoader>();
        foreach (var endpoint in app.DataSources.SelectMany(source => source.Endpoints))
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page && FirstPages.Contains(page.ViewEnginePath))
            {
                await loader.LoadAsync(page, endpoint.Metadata);
            }
        }
    }

    private static void BuildModels(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        foreach (var type in services.GetServices<ModuleDbType>())
        {
            _ = ((ModuleDb)scope.ServiceProvider.GetRequiredService(type.Type)).Model;
        }
    }
}
