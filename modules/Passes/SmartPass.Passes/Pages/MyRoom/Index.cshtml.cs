using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.MyRoom;

[RequirePermission(PassPermissions.Answer)]
internal sealed class IndexModel(MyRoomReader reader) : PageModel
{
    public MyRoomView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(stop);

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => Partial("_MyRoom", await reader.Read(stop));
}
