using System.Globalization;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Pages.Rules;

/// <summary>Makes settings of what was typed, or says at which field what is wrong.</summary>
internal sealed class RulesCheck(RulesForm form)
{
    private readonly List<(string Field, string Message)> _faults = [];

    public IReadOnlyList<(string Field, string Message)> Faults => _faults;

    /// <summary>Null where something is wrong.</summary>
    public RuleSettings? Read()
    {
        var settings = new RuleSettings(
            Number(nameof(form.LapseMinutes), form.LapseMinutes, 1, 60) ?? 0,
            Number(nameof(form.OvertimeMinutes), form.OvertimeMinutes, 1, 120) ?? 0,
            Number(nameof(form.FirstMinutes), form.FirstMinutes, 0, 60, orNothing: true) ?? 0,
            Number(nameof(form.LastMinutes), form.LastMinutes, 0, 60, orNothing: true) ?? 0,
            Number(nameof(form.DailyLimit), form.DailyLimit, 0, 50, orNothing: true),
            Number(nameof(form.WeeklyLimit), form.WeeklyLimit, 0, 250, orNothing: true),
            Number(nameof(form.PauseMinutes), form.PauseMinutes, 0, 240, orNothing: true) ?? 0,
            Number(nameof(form.MostOut), form.MostOut, 1, 10_000, orNothing: true),
            form.LineClears,
            form.DisplayNames,
            Windows(),
            GradeLimits())
        {
            SoftAlike = form.SoftAlike,
        };
        return _faults.Count == 0 ? settings : null;
    }

    private List<NoPassWindow> Windows()
    {
        var windows = new List<NoPassWindow>();
        for (var row = 0; row < form.Windows.Count; row++)
        {
            var line = form.Windows[row];
            if (!line.IsEmpty && Window(line, $"Windows[{row}]") is { } window)
            {
                windows.Add(window);
            }
        }

        if (windows.Count > RuleSettings.MostWindows)
        {
            Fault("Windows", $"At most {RuleSettings.MostWindows} times can be named.");
        }

        return windows;
    }

    private NoPassWindow? Window(WindowLine line, string field)
    {
        var before = _faults.Count;
        var name = line.Name?.Trim() ?? "";
        if (name.Length is 0 or > NoPassWindow.LongestName)
        {
            Fault($"{field}.Name", $"Give it a name of at most {NoPassWindow.LongestName} characters; students are told it.");
        }

        var (from, until) = (TimeOf(line.From), TimeOf(line.Until));
        if (from is null || until is null)
        {
            Fault($"{field}.{(from is null ? "From" : "Until")}", "Say from when until when.");
        }
        else if (until <= from)
        {
            Fault($"{field}.Until", "It ends after it begins, on the same day.");
        }

        return _faults.Count > before ? null : new NoPassWindow(name, from!.Value, until!.Value, [.. line.Days.Distinct().OrderBy(day => ((int)day + 6) % 7)]);
    }

    private List<GradeLimit> GradeLimits()
    {
        var limits = new List<GradeLimit>();
        for (var row = 0; row < form.Grades.Count; row++)
        {
            var line = form.Grades[row];
            if (string.IsNullOrWhiteSpace(line.Grade))
            {
                continue;
            }

            var (daily, weekly) = (Number($"Grades[{row}].Daily", line.Daily, 0, 50, orNothing: true), Number($"Grades[{row}].Weekly", line.Weekly, 0, 250, orNothing: true));
            if (limits.Any(limit => limit.Grade == line.Grade))
            {
                Fault($"Grades[{row}].Grade", $"{Roster.Contracts.Grades.InWords(line.Grade)} stands here twice. Keep one row.");
            }

            limits.Add(new GradeLimit(line.Grade, daily, weekly));
        }

        return limits;
    }

    private int? Number(string field, string? text, int least, int most, bool orNothing = false)
    {
        if (string.IsNullOrWhiteSpace(text) && orNothing)
        {
            return null;
        }

        if (int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(field, $"Choose from {least} to {most}{(orNothing ? ", or leave it empty" : "")}.");
        return null;
    }

    private static TimeOnly? TimeOf(string? text) => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;

    private void Fault(string field, string message) => _faults.Add((field, message));
}
