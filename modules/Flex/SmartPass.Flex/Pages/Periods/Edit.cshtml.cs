using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Periods;

[RequirePermission(FlexPermissions.Manage)]
internal sealed class EditModel(SavePeriod save, PeriodReader reader, CurrentSchool school) : PeriodPage(save, reader, school)
{
    [BindProperty(SupportsGet = true)]
    public FlexPeriodId Id { get; set; }

    public override string Address => Links.EditPeriod(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        Period = PeriodForm.Of(Saved!.Plan);
        await Fill(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await Find(stop) ? await Post(Id, stop) : NotFound();

    private async Task<bool> Find(CancellationToken stop)
    {
        Saved = await Reader.Saved(Id, stop);
        return Saved is not null;
    }
}
