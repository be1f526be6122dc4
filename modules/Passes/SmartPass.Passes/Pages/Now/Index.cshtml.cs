using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Now;

[RequirePermission(PassPermissions.Ask)]
internal sealed class IndexModel(NowReader reader) : PageModel
{
    public NowView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await reader.Read(stop) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) =>
        await reader.Read(stop) is { } view ? Partial("_Now", view) : NotFound();
}
