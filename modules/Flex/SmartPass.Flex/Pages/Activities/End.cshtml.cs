using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Activities;

[RequirePermission(FlexPermissions.Host)]
internal sealed class EndModel(ActivitiesReader reader, EndActivity act, CurrentSchool school, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ActivityId Id { get; set; }

    public Activity Activity { get; private set; } = null!;

    public FlexLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Activity = (await reader.Saved(Id, stop))!;
        return Activity is not null && MayHost.Change(actor.Actor, Activity) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await act.End(Id, stop) is OfferOutcome.Saved ? this.GoTo("/flex/activities", "It has ended.") : NotFound();
}
