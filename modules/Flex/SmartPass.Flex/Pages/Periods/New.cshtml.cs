using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Periods;

[RequirePermission(FlexPermissions.Manage)]
internal sealed class NewModel(SavePeriod save, PeriodReader reader, AudienceReader audiences, CurrentSchool school) : PeriodPage(save, reader, audiences, school)
{
    public override string Address => Links.NewPeriod;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await Show(null, stop);
        Period = PeriodForm.New(Choices.Today);
    }

    public Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => Post(null, step, stop);
}
