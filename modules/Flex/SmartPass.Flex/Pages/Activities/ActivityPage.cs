using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Activities;

/// <summary>The form of an activity. Its buttons post it back for a step, or save it.</summary>
internal abstract class ActivityPage(SaveActivity save, WhoReader who, ChoicesReader choices, CurrentSchool school, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ActivityForm Activity { get; set; } = new();

    [BindProperty]
    public WhoForm Who { get; set; } = new();

    public WhoView View { get; private set; } = null!;

    public ActivityChoices Choices { get; private set; } = null!;

    public FlexLinks Links { get; } = new(school);

    /// <summary>Of the saved one, whatever is being typed; null for a new one.</summary>
    public string? SavedTitle { get; protected set; }

    /// <summary>Where the form goes.</summary>
    public abstract string Address { get; }

    protected DateOnly Today => school.Required.Date(clock.GetUtcNow());

    protected async Task Fill(string? step, CancellationToken stop)
    {
        Choices = await choices.Read(Activity, stop);
        // Only what there is to choose from counts.
        Activity.Grades.RemoveAll(grade => !Choices.Grades.Contains(grade));
        Activity.Classes.RemoveAll(id => Choices.Classes.All(one => one.Id != id));
        View = await who.Take(Who, step, stop);
    }

    protected async Task<IActionResult> Post(ActivityId? id, string? step, CancellationToken stop)
    {
        ModelState.Clear();
        await Fill(step, stop);
        if (step is WhoForm.Look or WhoForm.AddClass)
        {
            return Page();
        }

        foreach (var (field, message) in Activity.Faults())
        {
            ModelState.AddModelError($"{nameof(Activity)}.{field}", message);
        }

        if (View.Unsettled is { } unsettled)
        {
            ModelState.AddModelError(nameof(Who), unsettled);
        }

        return ModelState.IsValid ? await Save(id, stop) : this.Again();
    }

    private async Task<IActionResult> Save(ActivityId? id, CancellationToken stop)
    {
        switch (await save.Save(id, Activity.Written(Who.Students, Today), stop))
        {
            case OfferOutcome.Saved:
                return this.GoTo("/flex/activities", $"{Activity.Title!.Trim()} is saved.");
            case OfferOutcome.HostIsBusy(var host, var title, var date):
                return Wrong(nameof(ActivityForm.Lead), $"{host} hosts {title} at that time on {date.Long()}. Choose someone else, or other days.");
            case OfferOutcome.TooFewSeats(var seated):
                return Wrong(nameof(ActivityForm.Seats), $"{seated} students have a seat already. Keep at least as many, or take someone out first.");
            case OfferOutcome.RoomTooSmall(var title, var date):
                return Wrong(nameof(ActivityForm.Room), $"On {date.Long()} more students have a seat in that room than it would have ({title}). Choose another room, or more seats.");
            case OfferOutcome.SeatsOverlap(var students, var date):
                return Wrong(nameof(ActivityForm.Period), $"On {date.Long()} {CountWords.Count(students, "student")} would have two seats at one time. Choose other days.");
            case OfferOutcome.NoSuchRoom:
                return Wrong(nameof(ActivityForm.Room), "That room is not in use any more. Choose another one.");
            case OfferOutcome.NoSuchHost:
                return Wrong(nameof(ActivityForm.Lead), "Choose hosts among the staff of this school.");
            default:
                return NotFound();
        }
    }

    private PageResult Wrong(string field, string message)
    {
        ModelState.AddModelError($"{nameof(Activity)}.{field}", message);
        return this.Again();
    }
}
