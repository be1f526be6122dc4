using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Activities;

[RequirePermission(FlexPermissions.Host)]
internal sealed class NewModel(ActivitiesReader reader, SaveActivity save, WhoReader who, ChoicesReader choices, CurrentSchool school, CurrentActor actor, TimeProvider clock) : ActivityPage(save, who, choices, school, clock)
{
    public override string Address => Links.NewActivity;

    /// <param name="copy">An activity, or a template, to begin from.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task OnGetAsync(ActivityId? copy, CancellationToken stop)
    {
        ModelState.Clear();
        if (copy is { } id && await reader.Saved(id, stop) is { } from)
        {
            Activity = ActivityForm.Of(from);
            Activity.Period = from.PeriodId?.ToString();
            Activity.From = Activity.Until = null;
            Activity.Date = null;
            foreach (var student in from.Audience.Students)
            {
                Who.Add(student);
            }
        }

        if (!actor.Can(FlexPermissions.HostAny) && Activity.Lead != actor.Actor.Seat)
        {
            Activity.Lead = actor.Actor.Seat;
        }

        await Fill(null, stop);
        Activity.Period ??= Choices.Periods.Count == 1 ? Choices.Periods[0].Id.ToString() : null;
        Activity.Room ??= Choices.Rooms.FirstOrDefault(room => room.Staff.Contains(actor.Actor.Seat))?.Id;
        Activity.Lead ??= Choices.Staff.FirstOrDefault(person => person.Id == actor.Actor.Seat)?.Id;
    }

    public Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => Post(null, step, stop);
}
