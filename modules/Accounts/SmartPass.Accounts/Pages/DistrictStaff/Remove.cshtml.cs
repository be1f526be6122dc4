using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Accounts.Pages.DistrictStaff;

/// <summary>Asks before someone stops being District IT.</summary>
[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class RemoveModel(Data.DistrictStaff staff, RemoveDistrictIT remove, CurrentActor actor) : PageModel
{
    private const string Here = "/district/staff";

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

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await remove.Do(Id, stop) switch
    {
        RemoveOutcome.Removed => this.GoTo(IsSelf ? "/" : Here, "The role is taken away."),
        RemoveOutcome.IsTheLast => this.GoTo(Here, "Somebody else must be able to sign in as District IT first. Add them, and have them choose a password."),
        _ => Forbid(),
    };
}
