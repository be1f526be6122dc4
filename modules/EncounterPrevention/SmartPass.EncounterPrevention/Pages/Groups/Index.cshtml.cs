using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.EncounterPrevention.Pages.Groups;

[RequirePermission(EncounterPermissions.See)]
internal sealed class IndexModel(GroupsReader reader) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>"on" or "off"; anything else shows all.</summary>
    [BindProperty(SupportsGet = true, Name = "show")]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public GroupsView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await Look(stop);

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => Partial("Groups/_Groups", await Look(stop));

    private Task<GroupsView> Look(CancellationToken stop) => reader.Read(new GroupFilter(Text, Show), Number, stop);
}
