using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Planned;

[RequirePermission(PassPermissions.Answer)]
internal sealed class IndexModel(PlannedReader reader) : PageModel
{
    public PlannedView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(stop);

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => Partial("_Planned", await reader.Read(stop));
}
