using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Calendar;

[RequirePermission(FlexPermissions.SignUp, FlexPermissions.Host)]
internal sealed class IndexModel(FeedReader reader, RenewFeed act, CurrentSchool school, CurrentActor actor) : PageModel
{
    /// <summary>Where one's calendar is read; null for someone who has none yet.</summary>
    public string? Address { get; private set; }

    /// <summary>Where one came from.</summary>
    public string Back => actor.Can(FlexPermissions.SignUp) ? new FlexLinks(school).Choose : new FlexLinks(school).Mine;

    public async Task OnGetAsync(CancellationToken stop) =>
        Address = await reader.OwnSecret(stop) is { } secret ? Addresses.Of(Request, secret) : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await act.Renew(stop);
        return this.GoTo("/flex/calendar", "Your calendar has a new address. Copy it into your calendar program.");
    }
}
