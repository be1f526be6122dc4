using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Periods;

[RequirePermission(FlexPermissions.Manage)]
internal sealed class NewModel(SavePeriod save, PeriodReader reader, CurrentSchool school) : PeriodPage(save, reader, school)
{
    public override string Address => Links.NewPeriod;

    public async Task OnGetAsync(CancellationToken stop)
    {
        await Fill(stop);
        Period = PeriodForm.New(Choices.Today);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken stop) => Post(null, stop);
}
