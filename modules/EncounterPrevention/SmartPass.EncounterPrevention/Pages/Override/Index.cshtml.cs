using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.EncounterPrevention.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.EncounterPrevention.Pages.Override;

[RequirePermission(EncounterPermissions.See)]
internal sealed class IndexModel(OverrideReader reader) : PageModel
{
    public OverrideView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(stop);
}
