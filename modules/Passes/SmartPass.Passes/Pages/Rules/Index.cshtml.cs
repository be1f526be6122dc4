using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Rules;

/// <summary>The school's rules in plain words, and the form to change them. Its buttons post it back to add or drop a row, or to save.</summary>
[RequirePermission(PassPermissions.EditRules)]
internal sealed class IndexModel(RulesReader reader, SetRules set, IPeople people, CurrentSchool school) : PageModel
{
    private const string RemoveWindow = "remove-window-", RemoveGrade = "remove-grade-";

    [BindProperty]
    public RulesForm Rules { get; set; } = new();

    /// <summary>What holds now, whatever is being typed.</summary>
    public IReadOnlyList<string> Holds { get; private set; } = [];

    /// <summary>Grades that students of the school have.</summary>
    public IReadOnlyList<string> KnownGrades { get; private set; } = [];

    public PassLinks Links { get; } = new(school);

    public async Task OnGetAsync(CancellationToken stop) => Rules = RulesForm.Of(await Fill(stop));

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        // What was typed is checked below, in words; the binder's own would stand beside.
        ModelState.Clear();
        await Fill(stop);
        if (step is not (null or "" or "save"))
        {
            Step(step);
            return Page();
        }

        var check = new RulesCheck(Rules);
        if (check.Read() is { } settings)
        {
            await set.Set(settings, stop);
            return this.GoTo("/rules", "Saved. It counts from the next pass on.");
        }

        foreach (var (field, message) in check.Faults)
        {
            ModelState.AddModelError($"{nameof(Rules)}.{field}", message);
        }

        ViewData["Focus"] = $"{nameof(Rules)}.{check.Faults[0].Field}";
        return this.Again();
    }

    private void Step(string step)
    {
        if (step == "add-window" && Rules.Windows.Count < RuleSettings.MostWindows)
        {
            Rules.Windows.Add(new WindowLine());
            ViewData["Focus"] = $"Rules.Windows[{Rules.Windows.Count - 1}].Name";
        }
        else if (step == "add-grade" && Rules.Grades.Count < KnownGrades.Count)
        {
            Rules.Grades.Add(new GradeLine { Grade = KnownGrades.FirstOrDefault(grade => Rules.Grades.All(line => line.Grade != grade)) });
            ViewData["Focus"] = $"Rules.Grades[{Rules.Grades.Count - 1}].Daily";
        }
        else
        {
            Remove(step, RemoveWindow, Rules.Windows);
            Remove(step, RemoveGrade, Rules.Grades);
        }
    }

    private void Remove<T>(string step, string which, List<T> rows)
    {
        if (step.StartsWith(which, StringComparison.Ordinal) && int.TryParse(step[which.Length..], out var row) && row >= 0 && row < rows.Count)
        {
            rows.RemoveAt(row);
            ViewData["Focus"] = which.Replace("remove", "add").TrimEnd('-');
        }
    }

    private async Task<RuleSettings> Fill(CancellationToken stop)
    {
        var settings = (await reader.OfSchool(school.Id, stop)).Settings;
        Holds = RuleWords.Of(settings);
        KnownGrades = [.. (await people.Students(school.Id, stop: stop)).Select(student => student.Grade).OfType<string>().Concat(settings.Grades.Select(limit => limit.Grade)).Distinct().Order(StringComparer.Ordinal)];
        return settings;
    }
}
