using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Groups;

[RequirePermission(EncounterPermissions.Manage)]
internal sealed class DeleteModel(GroupReader reader, DeleteGroup delete, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public EncounterGroupId Id { get; set; }

    public EncounterGroup Group { get; private set; } = null!;

    public EncounterLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Group = (await reader.Saved(Id, stop))!;
        return Group is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await delete.Delete(Id, stop) is GroupOutcome.Deleted ? this.GoTo("/encounters", "The group is deleted.") : NotFound();
}
