using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.DistrictStaff;

[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class SlipsModel(SlipTray tray, IDistrict district, CurrentActor actor) : PageModel
{
    private const string Back = "/district/staff";

    public SlipSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string batch, CancellationToken stop) => await Read(batch, stop) ? Page() : this.GoTo(Back, SlipSheet.Gone);

    public async Task<IActionResult> OnGetCsvAsync(string batch, CancellationToken stop) =>
        await Read(batch, stop) ? File(Sheet.Csv(), "text/csv; charset=utf-8", "first-codes.csv") : this.GoTo(Back, SlipSheet.Gone);

    public IActionResult OnPost(string batch)
    {
        tray.Discard(batch, actor.Id);
        return this.GoTo(Back, "The code is cleared from the screen. It still works.");
    }

    private async Task<bool> Read(string batch, CancellationToken stop)
    {
        if (tray.Look(batch, actor.Id, null) is not { } slips)
        {
            return false;
        }

        Sheet = new SlipSheet(await district.Name(stop), $"{Request.Scheme}://{Request.Host}/start", slips);
        return true;
    }
}
