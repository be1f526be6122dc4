using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Roster;

[RequirePermission(FlexPermissions.Host)]
internal sealed class CallOffModel(RosterReader reader, CallOffActivity act, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ActivitySessionId Id { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public ActivityInSession Activity { get; private set; } = null!;

    public FlexLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        if (Why?.Trim() is not { Length: > 0 and <= FlexSession.LongestReason } why)
        {
            ModelState.AddModelError(nameof(Why), $"Say why in at most {FlexSession.LongestReason} characters. Students read it.");
            return this.Again();
        }

        switch (await act.CallOff(Id, why, stop))
        {
            case OfferOutcome.Saved:
                return this.GoTo($"/flex/at/{Id}", $"{Activity.Title} is called off.");
            case OfferOutcome.HasBegun:
                ModelState.AddModelError(nameof(Why), "This session is over.");
                return this.Again();
            default:
                return NotFound();
        }
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        Activity = (await reader.Find(Id, stop))?.Offer.Activity!;
        return Activity is not null;
    }
}
