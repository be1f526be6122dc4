using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Accounts.Acts;
using SmartPass.Accounts.Contracts;
using SmartPass.Accounts.Data;
using SmartPass.Accounts.Domain;
using SmartPass.Accounts.Sessions;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Accounts.Pages.DistrictStaff;

[RequirePermission(AccountsPermissions.ManageDistrict)]
internal sealed class IndexModel(Data.DistrictStaff staff, MakeDistrictIT make, GiveCode giveCode, SlipTray tray, CurrentActor actor) : PageModel
{
    private const string Here = "/district/staff";

    [BindProperty, Required(ErrorMessage = "Say the first name."), StringLength(60, ErrorMessage = "Use 60 characters or fewer.")]
    public string GivenName { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Say the last name."), StringLength(60, ErrorMessage = "Use 60 characters or fewer.")]
    public string FamilyName { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "Say the e-mail address."), EmailAddress(ErrorMessage = "Write the address like name@district.org."), StringLength(200, ErrorMessage = "Use 200 characters or fewer.")]
    public string Email { get; set; } = "";

    public IReadOnlyList<DistrictITRow> Rows { get; private set; } = [];

    public string? Text { get; private set; }

    public IReadOnlyList<PersonFacts>? Found { get; private set; }

    public PersonId Self => actor.Id;

    public async Task OnGetAsync(string? q, CancellationToken stop)
    {
        Rows = await staff.All(stop);
        if (!string.IsNullOrWhiteSpace(q))
        {
            Text = q;
            Found = await staff.Search(q, stop);
        }
    }

    public async Task<IActionResult> OnPostMakeAsync(PersonId person, CancellationToken stop) => After(await make.Do(person, stop));

    public async Task<IActionResult> OnPostNewAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            Rows = await staff.All(stop);
            return this.Again();
        }

        var outcome = await make.Do(new NewPerson(GivenName.Trim(), FamilyName.Trim(), Email.Trim(), Email.Trim()), stop);
        if (outcome is not NewDistrictITOutcome.AddressIsTaken taken)
        {
            return After(outcome);
        }

        ModelState.AddModelError(nameof(Email), $"There is someone with this address already: {taken.By}. Look for them above, or use another address.");
        Rows = await staff.All(stop);
        return this.Again();
    }

    public async Task<IActionResult> OnPostCodeAsync(PersonId person, CancellationToken stop) =>
        await giveCode.Do(person, null, stop) is { } slip ? Show(slip) : Forbid();

    private IActionResult After(NewDistrictITOutcome outcome) => outcome switch
    {
        NewDistrictITOutcome.Made { Slip: { } slip } => Show(slip),
        NewDistrictITOutcome.Made made => this.GoTo(Here, $"{made.Name} is now District IT."),
        NewDistrictITOutcome.AlreadyIs => this.GoTo(Here, "They are District IT already."),
        _ => Forbid(),
    };

    private IActionResult Show(Slip slip) => this.GoTo($"{Here}/slips/{tray.Put(actor.Id, null, [slip])}");
}
