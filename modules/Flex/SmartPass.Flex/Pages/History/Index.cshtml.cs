using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Pages;

namespace SmartPass.Flex.Pages.History;

[RequirePermission(FlexPermissions.SignUp)]
internal sealed class IndexModel(HistoryReader reader) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public HistoryView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(Math.Clamp(Number, 1, 10_000), stop);
}
