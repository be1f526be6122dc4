using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Schools;
using SmartPass.Web.Start;

namespace SmartPass.Web.Pages;

/// <summary>The way in: to one's first place at the school, or to the school, or to the list of them.</summary>
[Authorize]
internal sealed class IndexModel(CurrentSchool current, CurrentActor person, IActorSource actors, Shell shell) : PageModel
{
    public IReadOnlyList<School> Schools { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (shell.Items(person.Actor, current.School) is [var first, ..])
        {
            return LocalRedirect(Request.PathBase + first.Path);
        }

        Schools = await actors.SchoolsOf(User, stop);
        return current.School is null && Schools is [var only] ? LocalRedirect($"/{only.Slug}/") : Page();
    }
}
