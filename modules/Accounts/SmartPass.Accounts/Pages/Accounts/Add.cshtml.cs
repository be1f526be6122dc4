using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.Accounts;

[RequirePermission(AccountsPermissions.ManageAccounts)]
internal sealed class AddModel(AddStaff add, SlipTray tray, CurrentSchool school, CurrentActor actor) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Say the first name."), StringLength(60, ErrorMessage = "Use 60 characters or fewer.")]
    public string GivenName { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Say the last name."), StringLength(60, ErrorMessage = "Use 60 characters or fewer.")]
    public string FamilyName { get; set; } = "";

    [BindProperty, EmailAddress(ErrorMessage = "Write the address like name@district.org, or leave it out."), StringLength(200, ErrorMessage = "Use 200 characters or fewer.")]
    public string? Email { get; set; }

    [BindProperty]
    public Role Role { get; set; } = Role.Teacher;

    public IEnumerable<Role> Roles => Ranks.GivenAtASchool.Where(role => Ranks.Of(role) <= Ranks.Of(actor.Actor.Roles));

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var email = string.IsNullOrWhiteSpace(Email) ? null : Email.Trim();
        switch (await add.Do(new NewPerson(GivenName.Trim(), FamilyName.Trim(), email), school.Id, Role, stop))
        {
            case AddStaffOutcome.Added { Slip: { } slip }:
                return this.GoTo($"/accounts/slips/{tray.Put(actor.Id, school.Id, [slip])}", $"{slip.Name} was added.");
            case AddStaffOutcome.AddressIsTaken taken:
                ModelState.AddModelError(nameof(Email), $"There is someone with this address already: {taken.By}. Look for them under Accounts, or use another address.");
                break;
            case AddStaffOutcome.JustAdded:
                ModelState.AddModelError("", $"You added {GivenName.Trim()} {FamilyName.Trim()} a moment ago; they are under Accounts. If this is another person of that name, wait a minute and add them again.");
                break;
            default:
                ModelState.AddModelError(nameof(Role), "You can give the roles in the list only. Choose one of them.");
                break;
        }

        return this.Again();
    }
}
