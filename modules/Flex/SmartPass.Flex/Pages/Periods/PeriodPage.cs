using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Periods;

/// <summary>The form of a flex period. Its buttons post it back for a step, or save it.</summary>
internal abstract class PeriodPage(SavePeriod save, PeriodReader reader, AudienceReader audiences, CurrentSchool school) : PageModel
{
    [BindProperty]
    public PeriodForm Period { get; set; } = new();

    /// <summary>Whom it is for, but for students by name.</summary>
    [BindProperty]
    public AudienceForm Whom { get; set; } = new();

    /// <summary>Students it is for by name.</summary>
    [BindProperty]
    public StudentsForm Who { get; set; } = new();

    public PeriodChoices Choices { get; private set; } = null!;

    public AudienceView ForWhom { get; private set; } = null!;

    /// <summary>The one that is changed, as it is saved; null for a new one.</summary>
    public SavedPeriod? Saved { get; protected set; }

    public FlexLinks Links { get; } = new(school);

    /// <summary>Where the form goes.</summary>
    public abstract string Address { get; }

    protected PeriodReader Reader { get; } = reader;

    private Audience SavedAudience => Saved?.Plan.Audience ?? Audience.Everyone;

    protected async Task Show(string? step, CancellationToken stop)
    {
        Choices = await Reader.Choices(stop);
        ForWhom = await audiences.Take(Whom, Who, step, SavedAudience, stop);
    }

    protected async Task<IActionResult> Post(FlexPeriodId? id, string? step, CancellationToken stop)
    {
        // What was typed is checked below, in words; the binder's own would stand beside.
        ModelState.Clear();
        if (Who.Takes(step) || step == AudienceForm.AddClass)
        {
            await Show(step, stop);
            ViewData["Focus"] = ForWhom.Focus;
            return Page();
        }

        Choices = await Reader.Choices(stop);
        ForWhom = await audiences.TakeRest(Whom, Who, SavedAudience, stop);
        var faults = Period.Faults(school.Required).Select(fault => ($"{nameof(Period)}.{fault.Field}", fault.Message, Focus: fault.Field)).ToList();
        if (ForWhom.Unsettled is { } unsettled)
        {
            faults.Add(unsettled);
        }

        return faults.Count > 0 ? Fault(faults) : await Save(id, stop);
    }

    private async Task<IActionResult> Save(FlexPeriodId? id, CancellationToken stop) =>
        await save.Save(id, Period.Written(Whom.Written(Who.Students), Choices.Today), stop) switch
        {
            OfferOutcome.Saved(var number) => this.GoTo("/flex/periods", $"{PeriodForm.Clean(Period.Name)} is saved. {await Reader.Effect(FlexPeriodId.From(number), stop)}"),
            OfferOutcome.NameTaken => Fault(nameof(PeriodForm.Name), "Another flex period has that name. Choose a different one."),
            OfferOutcome.HostIsBusy(var host, var title, var date) => Fault(nameof(PeriodForm.Starts), $"{host} would host two activities at once on {date.Long()} ({title}). Choose other times, or change that activity first."),
            OfferOutcome.SeatsOverlap(var students, var date) => Fault(nameof(PeriodForm.Starts), $"On {date.Long()} {CountWords.Count(students, "student")} would have two seats at one time. Choose other times."),
            OfferOutcome.RoomTooSmall(var title, var date) => Fault(nameof(PeriodForm.Starts), $"On {date.Long()} more students would be in one room than it has seats ({title}). Choose other times."),
            OfferOutcome.NoSuchRoom => Fault(nameof(PeriodForm.DefaultRoom), "That room is no longer in use. Choose another one."),
            _ => NotFound(),
        };

    private PageResult Fault(string field, string message) => Fault([($"{nameof(Period)}.{field}", message, field)]);

    private PageResult Fault(List<(string Field, string Message, string Focus)> faults)
    {
        foreach (var (field, message, _) in faults)
        {
            ModelState.AddModelError(field, message);
        }

        ViewData["Focus"] = faults[0].Focus;
        return this.Again();
    }
}
