using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Participation;

/// <summary>What was held over some days, who came, and how students came to their seats.</summary>
[RequirePermission(FlexPermissions.Manage)]
internal sealed class IndexModel(ParticipationReader reader, TakeList take, CurrentSchool school, CurrentActor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "from")]
    public string? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "until")]
    public string? Until { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public ParticipationSort Sort { get; set; }

    public ParticipationView View { get; private set; } = null!;

    public FlexTabs Tabs => new(View.Links, actor.Actor, View.Links.Participation);

    public async Task OnGetAsync(CancellationToken stop) => View = await Look(stop);

    /// <summary>Sent as a form, since taking it is written down.</summary>
    public async Task<IActionResult> OnPostDownloadAsync(CancellationToken stop)
    {
        var view = await Look(stop);
        await take.Downloaded($"the figures of {CountWords.Count(view.Activities.Count, "Flex activity", "Flex activities")}", stop);
        return File(ParticipationFile.Bytes(view.Activities), "text/csv; charset=utf-8", ParticipationFile.Name(school.Required, view.Choice));
    }

    private Task<ParticipationView> Look(CancellationToken stop) => reader.Read(ParticipationChoice.Of(From, Until, Sort, school.Required.Date(clock.GetUtcNow())), stop);
}
