using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.DistrictStaff;

/// <summary>Asks before someone stops being District IT; the form goes to the list.</summary>
[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class RemoveModel(Data.DistrictStaff staff, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PersonId Id { get; set; }

    public string PersonName { get; private set; } = "";

    public bool IsSelf => Id == actor.Id;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if ((await staff.All(stop)).FirstOrDefault(row => row.Person.Id == Id) is not { } row)
        {
            return NotFound();
        }

        PersonName = row.Person.Name;
        return Page();
    }
}
