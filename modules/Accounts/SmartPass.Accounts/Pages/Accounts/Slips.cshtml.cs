using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Accounts;

/// <summary>New first codes, shown to the one who made them, for half an hour.</summary>
[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class SlipsModel(SlipTray tray, CurrentSchool school, CurrentActor actor) : PageModel
{
    public SlipSheet Sheet { get; private set; } = null!;

    public IActionResult OnGet(string batch) => Read(batch) ? Page() : this.GoTo("/accounts", SlipSheet.Gone);

    public IActionResult OnGetCsv(string batch) => Read(batch) ? File(Sheet.Csv(), "text/csv; charset=utf-8", "first-codes.csv") : this.GoTo("/accounts", SlipSheet.Gone);

    public IActionResult OnPost(string batch)
    {
        tray.Discard(batch, actor.Id);
        return this.GoTo("/accounts", "The codes are cleared from the screen. They still work.");
    }

    private bool Read(string batch)
    {
        if (tray.Look(batch, actor.Id, school.Id) is not { } slips)
        {
            return false;
        }

        Sheet = new SlipSheet(school.Required.Name, $"{Request.Scheme}://{Request.Host}/start", slips);
        return true;
    }
}
