using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Mine;

[RequirePermission(FlexPermissions.Host)]
internal sealed class IndexModel(MineReader reader, CurrentActor actor) : PageModel
{
    /// <summary>A day of the week to show; anything else shows the week of today.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public MineView View { get; private set; } = null!;

    public FlexTabs Tabs => new(View.Links, actor.Actor, View.Links.Mine);

    public async Task OnGetAsync(CancellationToken stop) => View = await Look(stop);

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => Partial("Mine/_Mine", await Look(stop));

    private Task<MineView> Look(CancellationToken stop) =>
        reader.Read(DayWords.Day(From), stop);
}
