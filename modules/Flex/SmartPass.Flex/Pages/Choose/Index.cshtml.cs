using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Contracts;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;

namespace SmartPass.Flex.Pages.Choose;

[RequirePermission(FlexPermissions.SignUp)]
internal sealed class IndexModel(ChooseReader reader) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public SessionId? Session { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Tag { get; set; }

    [BindProperty(SupportsGet = true)]
    public PersonId? Host { get; set; }

    /// <summary>Only activities with a seat left.</summary>
    [BindProperty(SupportsGet = true, Name = "seats")]
    public bool SeatsOnly { get; set; }

    public ChooseView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Look(stop) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => await Look(stop) is { } view ? Partial("_Choose", view) : NotFound();

    private Task<ChooseView?> Look(CancellationToken stop) => reader.Read(Session, new ChooseFilter(Text, Tag, Host, SeatsOnly), stop);
}
