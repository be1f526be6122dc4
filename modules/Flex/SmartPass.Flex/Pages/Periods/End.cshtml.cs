using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Periods;

[RequirePermission(FlexPermissions.Manage)]
internal sealed class EndModel(PeriodReader reader, EndPeriod end, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FlexPeriodId Id { get; set; }

    public SavedPeriod Saved { get; private set; } = null!;

    public FlexLinks Links { get; } = new(school);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Saved = (await reader.Saved(Id, stop))!;
        return Saved is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await end.End(Id, stop) is OfferOutcome.Saved ? this.GoTo("/flex/periods", "The flex period is ended.") : NotFound();
}
