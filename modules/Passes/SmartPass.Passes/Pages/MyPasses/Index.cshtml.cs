using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.MyPasses;

[RequirePermission(PassPermissions.Ask)]
internal sealed class IndexModel(MyPassesReader reader) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public MyPassesView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(Math.Clamp(Number, 1, 10_000), stop);
}
