using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace SmartPass.Web.Start;

/// <summary>What the first page needs besides the database, made ready beside the migration, on the other core.</summary>
internal static class WarmUp
{
    private static readonly string[] FirstPages = ["/Setup/Index", "/SignIn/Index"];

    public static Task Begin(WebApplication app) => Task.Run(async () =>
    {
        var pages = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>();
        var loader = app.Services.GetRequiredService<PageLoader>();
        foreach (var page in pages.Where(page => FirstPages.Contains(page.ViewEnginePath)))
        {
            await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
        }
    });
}
