using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Periods;

[RequirePermission(FlexPermissions.Manage)]
internal sealed class EditModel(SavePeriod save, PeriodReader reader, AudienceReader audiences, CurrentSchool school) : PeriodPage(save, reader, audiences, school)
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

        (Period, Whom) = (PeriodForm.Of(Saved!.Plan), AudienceForm.Of(Saved.Plan.Audience));
        foreach (var student in Saved.Plan.Audience.Students)
        {
            Who.Add(student);
        }

        await Show(null, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => await Find(stop) ? await Post(Id, step, stop) : NotFound();

    private async Task<bool> Find(CancellationToken stop)
    {
        Saved = await Reader.Saved(Id, stop);
        return Saved is not null;
    }
}
