using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Week;

[RequirePermission(FlexPermissions.HostAny, FlexPermissions.Manage)]
internal sealed class IndexModel(WeekReader reader, CurrentActor actor) : PageModel
{
    /// <summary>Any day of the week; anything else shows this week.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    public WeekView View { get; private set; } = null!;

    public FlexTabs Tabs => new(View.Links, actor.Actor, View.Links.Week);

    public async Task OnGetAsync(CancellationToken stop) => View = await Look(stop);

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => Partial("Week/_Week", await Look(stop));

    private Task<WeekView> Look(CancellationToken stop) => reader.Read(DayWords.Day(From), stop);
}
