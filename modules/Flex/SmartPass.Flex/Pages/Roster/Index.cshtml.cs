using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.Flex.Pages.Roster;

[RequirePermission(FlexPermissions.Host)]
internal sealed class IndexModel(RosterReader reader, TakeList take) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ActivitySessionId Id { get; set; }

    public RosterView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Look(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => await Look(stop) ? Partial("Roster/_Roster", View) : NotFound();

    /// <summary>The browser prints by itself meanwhile; without a script the page says how.</summary>
    public async Task<IActionResult> OnPostPrintAsync(CancellationToken stop)
    {
        if (!await Look(stop))
        {
            return NotFound();
        }

        await take.Printed($"the roster of {View.Activity.Title} on {View.When}", stop);
        return this.Done(Request.IsHtmx() ? null : "Print this page with your browser (Ctrl+P).");
    }

    private async Task<bool> Look(CancellationToken stop)
    {
        var view = await reader.Read(Id, stop);
        View = view!;
        return view is not null;
    }
}
