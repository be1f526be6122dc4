using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.Access;

/// <summary>Asks before an account is closed; the form goes to the page of the person's access.</summary>
[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class CloseModel(AccessReader reader, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId Id { get; set; }

    public string PersonName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await reader.Of(Id, school.Id, stop) is not { Account.Disabled: false } access)
        {
            return NotFound();
        }

        PersonName = access.Person.Name;
        return access.MayChangeSignIn ? Page() : Forbid();
    }
}
