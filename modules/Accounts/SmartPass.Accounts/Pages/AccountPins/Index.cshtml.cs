using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Sessions;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.AccountPins;

[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class IndexModel(PinsByGroup pins, GivePins give, SlipTray tray, CurrentSchool school, CurrentActor actor) : PageModel
{
    public IReadOnlyList<PinGroup> Groups { get; private set; } = [];

    public IReadOnlyList<(string Key, string Title)> Classes { get; private set; } = [];

    /// <summary>Students without a PIN.</summary>
    public int Students => Groups.Skip(1).Sum(group => group.Without);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Groups = await pins.All(stop);
        Classes = await pins.Classes(stop);
    }

    public async Task<IActionResult> OnPostAsync(string whom, CancellationToken stop)
    {
        if (await pins.Read(whom, stop) is not { } to)
        {
            return BadRequest();
        }

        var slips = await give.Do(school.Id, to, stop);
        return slips.Count == 0
            ? this.GoTo("/accounts/pins", "Nobody was without a PIN whom you may give one.")
            : this.GoTo($"/accounts/pins/slips/{tray.Put(actor.Id, school.Id, slips)}");
    }
}
