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

    private Activity? _copied;

    public override string Address => CopyOf is { } id ? Links.CopyActivity(id) : Links.NewActivity;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        ModelState.Clear();
        if (!MayHost.Begin(actor.Actor) || !await FindCopied(stop))
        {
            return NotFound();
        }

        if (_copied is { } from)
        {
            Begin(from);
            Activity.Period = from.PeriodId?.ToString();
            Activity.From = Activity.Until = Activity.Date = null;
        }

        if (!actor.Can(FlexPermissions.HostAny) && Activity.Lead != actor.Id)
        {
            Activity.Lead = actor.Id;
        }

        await Show(null, stop);
        Activity.Period ??= Choices.Periods.Count == 1 ? Choices.Periods[0].Id.ToString() : null;
        Activity.Room ??= Choices.Rooms.FirstOrDefault(room => room.Staff.Contains(actor.Id))?.Id;
        Activity.Lead ??= Choices.Staff.FirstOrDefault(person => person.Id == actor.Id)?.Id;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        if (!MayHost.Begin(actor.Actor) || !await FindCopied(stop))
        {
            return NotFound();
        }

        SavedAudience = _copied?.Audience ?? Audience.Everyone;
        return await Post(null, step, stop);
    }

    /// <summary>False where what is to be copied is not there, or not theirs to read whom it is for.</summary>
    private async Task<bool> FindCopied(CancellationToken stop)
    {
        _copied = CopyOf is { } id ? await reader.Saved(id, stop) : null;
        return CopyOf is null || (_copied is { } from && (from.IsTemplate || MayHost.Change(actor.Actor, from)));
    }
}
