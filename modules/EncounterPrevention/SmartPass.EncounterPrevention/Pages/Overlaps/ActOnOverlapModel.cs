using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Acts;
using SmartPass.EncounterPrevention.Domain;
using SmartPass.EncounterPrevention.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.EncounterPrevention.Pages.Overlaps;

/// <summary>An address that something is posted to; who opens it as a page is shown the list instead.</summary>
internal abstract class ActOnOverlapModel(EncounterLinks links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public OverlapId Id { get; set; }

    public IActionResult OnGet() => LocalRedirect(links.Overlaps);

    protected IActionResult Answer(OverlapOutcome outcome) => outcome switch
    {
        OverlapOutcome.GroupMade made => this.GoTo($"/encounters/{made.Group}", "They are kept apart from now on. Give the group a better name, if you like."),
        OverlapOutcome.Dismissed => this.Done("Dismissed. It does not come up again for three months.", new NoticeAct("Undo", links.TakeBack(Id))),
        OverlapOutcome.TakenBack => this.Done("It is on the list again."),
        OverlapOutcome.Settled { Group: { } group } => this.GoTo($"/encounters/{group}", "Somebody has made a group of it already: here it is."),
        OverlapOutcome.Settled => this.Refused("Somebody has settled this one already."),
        OverlapOutcome.TheyLeft => this.Refused("Fewer than two of these students are at this school by now, so there is no group to make."),
        _ => NotFound(),
    };
}
