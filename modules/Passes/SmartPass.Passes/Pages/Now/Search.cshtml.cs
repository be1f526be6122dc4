using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Now;

[RequirePermission(PassPermissions.Ask)]
internal sealed class SearchModel(DestinationReader destinations, PlaceReader places, CurrentSchool school, CurrentActor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public IReadOnlyList<Destination> Found { get; private set; } = [];

    public PassLinks Links { get; } = new(school);

    public async Task OnGetAsync(CancellationToken stop) =>
        Found = await destinations.Matching(Text, await places.Of(actor.Id, stop), stop);
}
