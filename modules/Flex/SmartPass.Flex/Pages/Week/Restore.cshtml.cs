using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Week;

/// <summary>One tap: a session that was called off is held after all.</summary>
[RequirePermission(FlexPermissions.Manage)]
internal sealed class RestoreModel(CallOffSession act, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SessionId Id { get; set; }

    public IActionResult OnGet() => LocalRedirect(new FlexLinks(school).CallOffSession(Id));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await act.Restore(Id, stop) switch
    {
        OfferOutcome.Saved => this.Done("The session is held after all. Everyone is where they were, but for whom a stronger word has elsewhere."),
        OfferOutcome.RoomTooSmall(var title, _) => this.Refused($"There are not enough seats in its room any more ({title}). Give it more seats, or another room, first."),
        OfferOutcome.HostIsBusy(var host, var title, _) => this.Refused($"{host} hosts {title} at that time by now."),
        OfferOutcome.HasBegun => this.Refused("That session is over. It stays as it was."),
        _ => NotFound(),
    };
}
