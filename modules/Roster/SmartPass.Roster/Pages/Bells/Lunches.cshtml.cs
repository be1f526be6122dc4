using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Pages.Bells;

[RequirePermission(RosterPermissions.EditSchedules)]
internal sealed class LunchesModel(SchoolBells bells, SetLunchWaves set) : PageModel
{
    private const int MostRules = 300;

    [BindProperty]
    public string? Period { get; set; }

    [BindProperty]
    public List<WaveLine> Rules { get; set; } = [];

    /// <summary>Waves that slots of the day types name.</summary>
    public IReadOnlyList<string> Waves { get; private set; } = [];

    /// <summary>The row with the cursor: the first added or the first that is not right.</summary>
    public int? Focus { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        var waves = (await Load(stop)).Waves;
        Period = waves.Period;
        Rules = [.. waves.Rules.Select(rule => new WaveLine { By = rule.By, Value = rule.Value, Wave = rule.Wave }), new(), new(), new()];
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop)
    {
        await Load(stop);
        if (step == "add" && Rules.Count < MostRules)
        {
            Focus = Rules.Count;
            Rules.AddRange([new(), new(), new()]);
            return Page();
        }

        for (var row = 0; row < Rules.Count; row++)
        {
            if (string.IsNullOrWhiteSpace(Rules[row].Value) != string.IsNullOrWhiteSpace(Rules[row].Wave))
            {
                ModelState.AddModelError($"Rules[{row}].Wave", "Write both who it is for and the wave, or leave both empty.");
            }
            else if (!string.IsNullOrWhiteSpace(Rules[row].Wave) && Audience.WaveNamed(Rules[row].Wave) is null)
            {
                ModelState.AddModelError($"Rules[{row}].Wave", "Write the wave as the day types call it, for instance A.");
            }
        }

        if (!ModelState.IsValid)
        {
            Focus = Enumerable.Range(0, Rules.Count).FirstOrDefault(IsWrong);
            return this.Again();
        }

        var rules = Rules.Where(line => !string.IsNullOrWhiteSpace(line.Value)).Select(line => new LunchWaveRule(line.By, line.Value!.Trim(), Audience.WaveNamed(line.Wave)!)).ToArray();
        await set.Do(new LunchWaves(string.IsNullOrWhiteSpace(Period) ? null : Period.Trim(), rules), stop);
        return this.GoTo("/schedules/lunches", "The lunch waves are saved.");
    }

    public bool IsWrong(int row) => ModelState[$"Rules[{row}].Wave"]?.Errors.Count > 0;

    private async Task<BellSchedule> Load(CancellationToken stop)
    {
        var schedule = (await bells.Book(stop)).Schedule;
        Waves = [.. schedule.DayTypes.SelectMany(day => day.Audiences).Select(audience => audience.Wave).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        return schedule;
    }
}

/// <summary>A rule as typed.</summary>
internal sealed class WaveLine
{
    public LunchWaveBy By { get; set; } = LunchWaveBy.Department;

    public string? Value { get; set; }

    public string? Wave { get; set; }
}
