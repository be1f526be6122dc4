using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Activities;

[RequirePermission(FlexPermissions.Host)]
internal sealed class IndexModel(ActivitiesReader reader, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>"all" shows those of all hosts, to those who may see them.</summary>
    [BindProperty(SupportsGet = true, Name = "whose")]
    public string? Whose { get; set; }

    public ActivitiesView View { get; private set; } = null!;

    public FlexTabs Tabs => new(View.Links, actor.Actor, View.Links.Activities);

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(Whose == "all", Text, stop);
}
