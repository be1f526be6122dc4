using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.NoShows;

/// <summary>Who missed sessions lately, and who no longer signs up by themselves.</summary>
[RequirePermission(FlexPermissions.HostAny)]
internal sealed class IndexModel(NoShowsReader reader, TakeList take, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "grade")]
    public string? Grade { get; set; }

    public NoShowsView View { get; private set; } = null!;

    public FlexTabs Tabs => new(View.Links, actor.Actor, View.Links.NoShows);

    public bool MaySetRules => actor.Can(FlexPermissions.Manage);

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(Grade, stop);

    /// <summary>Sent as a form, since taking it is written down.</summary>
    public async Task<IActionResult> OnPostDownloadAsync(CancellationToken stop)
    {
        var view = await reader.Read(Grade, stop);
        await take.Downloaded($"a list of {CountWords.Count(view.Lines.Count, "student")} who missed Flex sessions", stop);
        return File(NoShowsFile.Bytes(view.Lines), "text/csv; charset=utf-8", NoShowsFile.Name(school.Required, clock.GetUtcNow()));
    }
}
