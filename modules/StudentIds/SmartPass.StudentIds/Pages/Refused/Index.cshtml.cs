using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Codes;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Refused;

/// <summary>Which codes scanners refused: pictures of screens, replaced cards, codes that were tried.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class IndexModel(RefusedReader reader, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RefusedWhy? Why { get; set; }

    public IdLinks Links { get; } = new(school);

    public RefusedView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(Why, stop);

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => Partial("Refused/_Refused", await reader.Read(Why, stop));
}
