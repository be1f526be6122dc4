using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Codes;

namespace SmartPass.StudentIds.Pages.Refused;

/// <summary>Which codes scanners refused: pictures of screens, replaced cards, codes that were tried.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class IndexModel(RefusedReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RefusedWhy? Why { get; set; }

    public RefusedView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(Why, stop);

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => Partial("Refused/_Refused", await reader.Read(Why, stop));
}
