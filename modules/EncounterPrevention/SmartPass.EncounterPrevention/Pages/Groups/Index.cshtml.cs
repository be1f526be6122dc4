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

    public GroupsView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(new GroupFilter(Text, Show), stop);
}
