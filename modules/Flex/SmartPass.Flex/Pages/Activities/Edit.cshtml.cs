using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Activities;

[RequirePermission(FlexPermissions.Host)]
internal sealed class EditModel(ActivitiesReader reader, SaveActivity save, AudienceReader audiences, ChoicesReader choices, CurrentSchool school, CurrentActor actor, TimeProvider clock) : ActivityPage(save, audiences, choices, school, clock)
{
    [BindProperty(SupportsGet = true)]
    public ActivityId Id { get; set; }

    public override string Address => Links.EditActivity(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Find(stop) is not { } saved)
        {
            return NotFound();
        }

        Begin(saved);
        await Show(null, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => await Find(stop) is null ? NotFound() : await Post(Id, step, stop);

    private async Task<Activity?> Find(CancellationToken stop)
    {
        var saved = await reader.Saved(Id, stop);
        (SavedTitle, SavedAudience) = (saved?.Title, saved?.Audience ?? Audience.Everyone);
        return saved is not null && MayHost.Change(actor.Actor, saved) ? saved : null;
    }
}
