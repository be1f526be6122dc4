using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Activities;

[RequirePermission(FlexPermissions.Host)]
internal sealed class EditModel(ActivitiesReader reader, SaveActivity save, WhoReader who, ChoicesReader choices, CurrentSchool school, CurrentActor actor, TimeProvider clock) : ActivityPage(save, who, choices, school, clock)
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

        Activity = ActivityForm.Of(saved);
        foreach (var student in saved.Audience.Students)
        {
            Who.Add(student);
        }

        await Fill(null, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => await Find(stop) is null ? NotFound() : await Post(Id, step, stop);

    private async Task<Activity?> Find(CancellationToken stop)
    {
        var saved = await reader.Saved(Id, stop);
        SavedTitle = saved?.Title;
        return saved is not null && MayHost.Change(actor.Actor, saved) ? saved : null;
    }
}
