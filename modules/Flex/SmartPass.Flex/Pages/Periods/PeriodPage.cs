using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Domain;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Periods;

/// <summary>The form of a flex period.</summary>
internal abstract class PeriodPage(SavePeriod save, PeriodReader reader, CurrentSchool school) : PageModel
{
    [BindProperty]
    public PeriodForm Period { get; set; } = new();

    public PeriodChoices Choices { get; private set; } = null!;

    /// <summary>The one that is changed, as it is saved; null for a new one.</summary>
    public SavedPeriod? Saved { get; protected set; }

    public FlexLinks Links { get; } = new(school);

    /// <summary>Where the form goes.</summary>
    public abstract string Address { get; }

    protected PeriodReader Reader { get; } = reader;

    protected async Task Fill(CancellationToken stop)
    {
        Choices = await Reader.Choices(Saved?.Plan, stop);
        // Only what there is to choose from counts.
        Period.Grades.RemoveAll(grade => !Choices.Grades.Contains(grade));
    }

    protected async Task<IActionResult> Post(FlexPeriodId? id, CancellationToken stop)
    {
        // What was typed is checked below, in words; the binder's own would stand beside.
        ModelState.Clear();
        await Fill(stop);
        var faults = Period.Faults(school.Required).ToList();
        return faults.Count > 0 ? Fault(faults) : await save.Save(id, Period.Written(Saved?.Plan.Audience ?? Audience.Everyone, Choices.Today), stop) switch
        {
            OfferOutcome.Saved(var number) => this.GoTo("/flex/periods", $"{PeriodForm.Clean(Period.Name)} is saved. {await Reader.Effect(FlexPeriodId.From(number), stop)}"),
            OfferOutcome.NameTaken => Fault([(nameof(PeriodForm.Name), "Another flex period has that name. Choose a different one.")]),
            OfferOutcome.HostIsBusy(var host, var title, var date) => Fault([(nameof(PeriodForm.Starts), $"{host} would host two activities at once on {date.Long()} ({title}). Choose other times, or change that activity first.")]),
            OfferOutcome.SeatsOverlap(var students, var date) => Fault([(nameof(PeriodForm.Starts), $"On {date.Long()} {CountWords.Count(students, "student")} would have two seats at one time. Choose other times.")]),
            OfferOutcome.RoomTooSmall(var title, var date) => Fault([(nameof(PeriodForm.Starts), $"On {date.Long()} more students would be in one room than it has seats ({title}). Choose other times.")]),
            OfferOutcome.NoSuchRoom => Fault([(nameof(PeriodForm.DefaultRoom), "That room is no longer in use. Choose another one.")]),
            _ => NotFound(),
        };
    }

    private PageResult Fault(List<(string Field, string Message)> faults)
    {
        foreach (var (field, message) in faults)
        {
            ModelState.AddModelError($"{nameof(Period)}.{field}", message);
        }

        ViewData["Focus"] = faults[0].Field;
        return this.Again();
    }
}
