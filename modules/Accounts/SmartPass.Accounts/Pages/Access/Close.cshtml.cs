using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Access;

/// <summary>Asks before an account is closed.</summary>
[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class CloseModel(AccessReader reader, ChangeAccount change, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId Id { get; set; }

    public string PersonName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) switch
    {
        null => NotFound(),
        { MayChangeSignIn: false } => Forbid(),
        _ => Page(),
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await Find(stop) is null)
        {
            return NotFound();
        }

        return await change.Do(Id, school.Id, AccountChange.Disable, stop) switch
        {
            AccessOutcome.Done => this.GoTo($"/people/{Id}/access", $"{PersonName} can no longer sign in."),
            AccessOutcome.NotYours => Forbid(),
            _ => this.GoTo($"/people/{Id}/access", "Nothing was to be changed. This is how it stands."),
        };
    }

    private async Task<Data.Access?> Find(CancellationToken stop)
    {
        var access = await reader.Of(Id, school.Id, stop) is { Account.Disabled: false } open ? open : null;
        PersonName = access?.Person.Name ?? "";
        return access;
    }
}
