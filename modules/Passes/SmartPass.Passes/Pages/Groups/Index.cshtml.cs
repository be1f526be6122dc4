using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Groups;

[RequirePermission(PassPermissions.Answer)]
internal sealed class IndexModel(GroupsReader reader) : PageModel
{
    public GroupsView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(stop);
}
