using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Activities;

/// <summary>The form of an activity. Its buttons post it back for a step, or save it.</summary>
internal abstract class ActivityPage(SaveActivity save, AudienceReader audiences, ChoicesReader choices, CurrentSchool school, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ActivityForm Activity { get; set; } = new();

    /// <summary>Whom it is for, but for students by name.</summary>
    [BindProperty]
    public AudienceForm Whom { get; set; } = new();

    /// <summary>Students it is for by name.</summary>
    [BindProperty]
    public StudentsForm Who { get; set; } = new();

    public AudienceView ForWhom { get; private set; } = null!;

    public ActivityChoices Choices { get; private set; } = null!;

    public FlexLinks Links { get; } = new(school);

    /// <summary>Of the saved one, whatever is being typed; null for a new one.</summary>
    public string? SavedTitle { get; protected set; }

    /// <summary>Where the form goes.</summary>
    public abstract string Address { get; }

    /// <summary>Whom it is for as it is saved, or as what it is copied from is.</summary>
    protected Audience SavedAudience { get; set; } = Audience.Everyone;

    protected DateOnly Today => school.Required.Date(clock.GetUtcNow());

    /// <summary>Fills the form with what is saved.</summary>
    protected void Begin(Activity saved)
    {
        (Activity, Whom, SavedAudience) = (ActivityForm.Of(saved), AudienceForm.Of(saved.Audience), saved.Audience);
        foreach (var student in saved.Audience.Students)
        {
            Who.Add(student);
        }
    }

    protected async Task Show(string? step, CancellationToken stop)
    {
        Choices = await choices.Read(stop);
        ForWhom = await audiences.Take(Whom, Who, step, SavedAudience, stop);
    }

    protected async Task<IActionResult> Post(ActivityId? id, string? step, CancellationToken stop)
    {
        ModelState.Clear();
        if (Who.Takes(step) || step == AudienceForm.AddClass)
        {
            await Show(step, stop);
            ViewData["Focus"] = ForWhom.Focus;
            return Page();
        }

        Choices = await choices.Read(stop);
        ForWhom = await audiences.TakeRest(Whom, Who, SavedAudience, stop);
        foreach (var (field, message) in Activity.Faults())
        {
            ModelState.AddModelError($"{nameof(Activity)}.{field}", message);
        }

        if (ForWhom.Unsettled is var (box, wrong, focus))
        {
            ViewData["Focus"] = ModelState.IsValid ? focus : "";
            ModelState.AddModelError(box, wrong);
        }

        return ModelState.IsValid ? await Save(id, stop) : this.Again();
    }

    private async Task<IActionResult> Save(ActivityId? id, CancellationToken stop)
    {
        switch (await save.Save(id, Activity.Written(Whom.Written(Who.Students), Today), stop))
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
