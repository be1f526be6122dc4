using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.EncounterPrevention.Pages.Overlaps;

/// <summary>The week's list of students who were out together again and again.</summary>
[RequirePermission(EncounterPermissions.See)]
internal sealed class IndexModel(OverlapsReader reader) : PageModel
{
    public OverlapsView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(stop);

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => Partial("_Overlaps", await reader.Read(stop));
}
