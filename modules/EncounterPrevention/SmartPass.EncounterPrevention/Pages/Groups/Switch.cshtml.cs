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

    public async Task<IActionResult> OnPostAsync([FromQuery] bool? off, CancellationToken stop) => off is not { } wanted ? BadRequest() : await act.Switch(Id, wanted, stop) switch
    {
        GroupOutcome.Saved => this.Done(wanted ? "The group is off." : "The group is on.", new NoticeAct("Undo", new EncounterLinks(school).SwitchGroup(Id, !wanted))),
        GroupOutcome.TooFew => this.Refused("Add members first: a group needs two."),
        _ => NotFound(),
    };
}
