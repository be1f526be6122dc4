using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Acts;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Design;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Ids;

/// <summary>IDs of the school at a glance, and what to do next.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class IndexModel(HubReader reader, SetIdRules set, CurrentSchool school) : PageModel
{
    public HubView View { get; private set; } = null!;

    public IdLinks Links { get; } = new(school);

    public IdTabs Tabs => new(Links, Links.Hub);

    /// <summary>What a school does first, in its order, each with where it stands.</summary>
    public IReadOnlyList<(bool IsDone, string Name, string Words, string Address, string Button)> Steps =>
    [
        (View.IsDesigned, "Design the card", "Your colors, your logo, the crisis lines on the back.", Links.Design(CardKind.Student), "Design"),
        (View.Students > 0 && View.Photos == View.Students, "Bring in photos", "As a zip named by student number, one by one, or with the camera.", Links.PhotoImport, "Photos"),
        (View.Students > 0 && View.Printed == View.Students, "Print cards", "For a card printer or on sheets. Digital IDs work without it.", Links.PrintNew, "Print"),
    ];

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(stop);

    public async Task<IActionResult> OnPostRulesAsync(bool pin, CancellationToken stop)
    {
        await set.Set(new IdRules(pin), stop);
        return this.GoTo("/ids", "Saved. It counts from the next scan on.");
    }
}
