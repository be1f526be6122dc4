using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.EncounterPrevention.Pages.Groups;

/// <summary>One tap, and one to take it back.</summary>
[RequirePermission(EncounterPermissions.Manage)]
internal sealed class SwitchModel(SwitchGroup act, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public EncounterGroupId Id { get; set; }

    public IActionResult OnGet() => LocalRedirect(new EncounterLinks(school).Group(Id));

    public async Task<IActionResult> OnPostAsync([FromQuery] bool off, CancellationToken stop) => await act.Switch(Id, off, stop) switch
    {
        GroupOutcome.Saved => this.Done(off ? "The group is off." : "The group is on.", new NoticeAct("Undo", new EncounterLinks(school).SwitchGroup(Id, !off))),
        GroupOutcome.TooFew => this.Refused("Add members first: a group needs two."),
        _ => NotFound(),
    };
}
