using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Periods;

[RequirePermission(FlexPermissions.Manage)]
internal sealed class IndexModel(PeriodsReader reader, CurrentSchool school, CurrentActor actor) : PageModel
{
    public IReadOnlyList<PeriodLine> Periods { get; private set; } = [];

    public FlexLinks Links { get; } = new(school);

    public FlexTabs Tabs => new(Links, actor.Actor, Links.Periods);

    public async Task OnGetAsync(CancellationToken stop) => Periods = await reader.Read(stop);
}
