using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Activities;

[RequirePermission(FlexPermissions.Host)]
internal sealed class NewModel(ActivitiesReader reader, SaveActivity save, AudienceReader audiences, ChoicesReader choices, CurrentSchool school, CurrentActor actor, TimeProvider clock) : ActivityPage(save, audiences, choices, school, clock)
{
    /// <summary>An activity, or a template, to begin from.</summary>
    [BindProperty(SupportsGet = true, Name = "copy")]
    public ActivityId? CopyOf { get; set; }

    public override string Address => CopyOf is { } id ? Links.CopyActivity(id) : Links.NewActivity;

    public async Task OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        if (await Copied(stop) is { } from)
        {
            Begin(from);
            Activity.Period = from.PeriodId?.ToString();
            Activity.From = Activity.Until = Activity.Date = null;
        }

        if (!actor.Can(FlexPermissions.HostAny) && Activity.Lead != actor.Actor.Seat)
        {
            Activity.Lead = actor.Actor.Seat;
        }

        await Show(null, stop);
        Activity.Period ??= Choices.Periods.Count == 1 ? Choices.Periods[0].Id.ToString() : null;
        Activity.Room ??= Choices.Rooms.FirstOrDefault(room => room.Staff.Contains(actor.Actor.Seat))?.Id;
        Activity.Lead ??= Choices.Staff.FirstOrDefault(person => person.Id == actor.Actor.Seat)?.Id;
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        SavedAudience = (await Copied(stop))?.Audience ?? Audience.Everyone;
        return await Post(null, step, stop);
    }

    private async Task<Activity?> Copied(CancellationToken stop) => CopyOf is { } id ? await reader.Saved(id, stop) : null;
}
