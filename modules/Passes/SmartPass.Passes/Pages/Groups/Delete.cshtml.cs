using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Groups;

[RequirePermission(PassPermissions.Answer)]
internal sealed class DeleteModel(GroupsReader reader, DeleteGroup delete, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public GroupId Id { get; set; }

    public SavedGroup Group { get; private set; } = null!;

    public PassLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Group = (await reader.Own(Id, stop))!;
        return Group is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var name = (await reader.Own(Id, stop))?.Name;
        return await delete.Delete(Id, stop) ? this.GoTo("/groups", $"{name} is deleted.") : NotFound();
    }
}
