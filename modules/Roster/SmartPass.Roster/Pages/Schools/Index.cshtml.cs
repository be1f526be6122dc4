using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data;

namespace SmartPass.Roster.Pages.Schools;

[RequirePermission(RosterPermissions.ManageRoster)]
internal sealed class IndexModel(SchoolsReader reader) : PageModel
{
    public IReadOnlyList<SchoolLine> Schools { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Schools = await reader.All(stop);
}
