using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.Flex.Pages.Roster;

[RequirePermission(FlexPermissions.Host)]
internal sealed class IndexModel(RosterReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ActivitySessionId Id { get; set; }

    public RosterView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Look(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => await Look(stop) ? Partial("Roster/_Roster", View) : NotFound();

    private async Task<bool> Look(CancellationToken stop)
    {
        var view = await reader.Read(Id, stop);
        View = view!;
        return view is not null;
    }
}
