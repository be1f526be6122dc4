using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Pages.Schools;

[RequirePermission(RosterPermissions.ManageRoster)]
internal sealed class IndexModel(SchoolsReader reader, SetDistrictZone set, IDistrict district) : PageModel
{
    public IReadOnlyList<SchoolLine> Schools { get; private set; } = [];

    /// <summary>The district's time zone by its IANA name.</summary>
    [BindProperty]
    public string? Zone { get; set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Zone = (await district.Zone(stop)).Id;
        Schools = await reader.All(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await set.Do(Zone ?? "", stop))
        {
            return this.GoTo("/district/schools", "The district's time zone is saved.");
        }

        ModelState.AddModelError(nameof(Zone), "Choose a time zone from the list.");
        Schools = await reader.All(stop);
        return this.Again();
    }
}
