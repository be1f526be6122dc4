using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Pages.Bells;

/// <summary>The form of a day type. Its buttons post it back: to add or drop a row, to fill it from a plan, or to save.</summary>
internal abstract class DayTypePage(SaveDayType save) : PageModel
{
    private const string Remove = "remove-";

    [BindProperty]
    public DayTypeForm Form { get; set; } = new();

    [BindProperty]
    public PlanForm Plan { get; set; } = new();

    protected async Task<IActionResult> Post(DayTypeId? id, string? step, CancellationToken stop)
    {
        if (!string.IsNullOrEmpty(step))
        {
            return Step(step);
        }

        var (day, wrong) = Form.Read();
        foreach (var (field, message) in wrong)
        {
            ModelState.AddModelError($"{nameof(Form)}.{field}", message);
        }

        if (day is null)
        {
            return this.Again();
        }

        return await save.Do(id, day, stop) switch
        {
            SaveDayTypeOutcome.Saved => this.GoTo("/schedules", $"{day.Label} is saved."),
            SaveDayTypeOutcome.NameTaken => Taken(day),
            _ => NotFound(),
        };
    }

    private PageResult Step(string step)
    {
        ModelState.Clear();
        if (step == "plan")
        {
            if (Plan.Slots() is not { } slots)
            {
                ModelState.AddModelError(nameof(Plan), "These numbers do not make a school day. Check them: the day must end before midnight.");
                return this.Again();
            }

            Form.Rows = [.. slots.Select(SlotLine.Of)];
            FocusOn("Rows[0].Start");
        }
        else if (step == "add" && Form.Rows.Count < DayTypeForm.MostRows)
        {
            Form.AddRow();
            FocusOn($"Rows[{Form.Rows.Count - 1}].Start");
        }
        else if (step.StartsWith(Remove, StringComparison.Ordinal) && int.TryParse(step[Remove.Length..], out var row) && row >= 0 && row < Form.Rows.Count)
        {
            Form.Rows.RemoveAt(row);
            FocusOn(Form.Rows.Count == 0 ? "Add" : $"Rows[{Math.Min(row, Form.Rows.Count - 1)}].Remove");
        }

        return Page();
    }

    /// <summary>The page comes back with the cursor where the work goes on.</summary>
    private void FocusOn(string field) => ViewData["Focus"] = field;

    private PageResult Taken(DayType day)
    {
        ModelState.AddModelError($"{nameof(Form)}.{nameof(DayTypeForm.Name)}", $"Another day type is called \"{day.Name}\" already. Give this one another short name.");
        return this.Again();
    }
}
