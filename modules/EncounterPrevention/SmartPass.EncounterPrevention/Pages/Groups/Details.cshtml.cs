using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.Platform.Pages;

namespace SmartPass.EncounterPrevention.Pages.Groups;

[RequirePermission(EncounterPermissions.See)]
internal sealed class DetailsModel(GroupReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public EncounterGroupId Id { get; set; }

    public GroupView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Look(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => await Look(stop) ? Partial("Groups/_Group", View) : NotFound();

    private async Task<bool> Look(CancellationToken stop)
    {
        var view = await reader.Read(Id, stop);
        View = view!;
        return view is not null;
    }
}
