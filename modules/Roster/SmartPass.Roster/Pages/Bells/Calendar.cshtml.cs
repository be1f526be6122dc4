using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Pages.Bells;

[RequirePermission(RosterPermissions.EditSchedules)]
internal sealed class CalendarModel(SchoolBells bells, SetWeek setWeek, SetRotation setRotation, AddException add, RemoveException remove, SetBellOffset setOffset) : PageModel
{
    private const string Path = "/schedules/calendar";
    private const int LongestReason = 200;
    private const int MostOffset = 600;

    public BellBook Book { get; private set; } = null!;

    public DateOnly Today => bells.Today;

    public SchoolDay Day => Book.Schedule.On(Today);

    public (long Id, CalendarException Exception)? TodaysWord => Book.Exceptions.Where(each => each.Exception.SameDay && each.Exception.From == Today).Select(each => ((long, CalendarException)?)each).FirstOrDefault();

    /// <summary>From this month on.</summary>
    public IEnumerable<IGrouping<string, (long Id, CalendarException Exception)>> Months => Planned(past: false);

    public IEnumerable<IGrouping<string, (long Id, CalendarException Exception)>> PastMonths => Planned(past: true);

    [BindProperty]
    public List<WeekLine> Week { get; set; } = [];

    [BindProperty]
    public string? CycleStart { get; set; }

    [BindProperty]
    public RotationAdvance Advance { get; set; }

    [BindProperty]
    public List<CycleLine> Cycle { get; set; } = [];

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? Until { get; set; }

    [BindProperty]
    public DayTypeId? DayType { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Offset { get; set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Book = await bells.Book(stop);
        FillWeek();
        FillCycle();
        FillOffset();
    }

    public async Task<IActionResult> OnPostWeekAsync(CancellationToken stop)
    {
        var week = Week.Take(7).Select((line, number) => (Weekday: (DayOfWeek)number, line.Day)).Where(each => each.Day is not null).ToDictionary(each => each.Weekday, each => each.Day!.Value);
        return ModelState.IsValid && await setWeek.Do(week, stop)
            ? this.GoTo(Path, "The week is saved.")
            : await Wrong("Week", "One of these day types is gone. Choose again.", stop);
    }

    public async Task<IActionResult> OnPostCycleAsync(CancellationToken stop)
    {
        var lines = Cycle.Where(line => !string.IsNullOrWhiteSpace(line.Name) && line.Day is not null).Select(line => (line.Name!.Trim(), line.Day!.Value)).ToArray();
        if (Cycle.Any(line => string.IsNullOrWhiteSpace(line.Name) != line.Day is null))
        {
            return await Wrong("Cycle", "Each day of the cycle needs a name and a day type.", stop);
        }

        if (lines.Length > 0 && Cells.Date(CycleStart ?? "") is null)
        {
            return await Wrong("CycleStart", "On which date does the cycle begin?", stop);
        }

        var done = await setRotation.Do(Cells.Date(CycleStart ?? "") ?? default, Advance, lines, stop);
        return done ? this.GoTo(Path, lines.Length == 0 ? "There is no cycle." : "The cycle is saved.") : await Wrong("Cycle", "One of these day types is gone. Choose again.", stop);
    }

    public async Task<IActionResult> OnPostAddAsync(CancellationToken stop)
    {
        if (Cells.Date(From ?? "") is not { } from)
        {
            return await Wrong("From", "Which date? Write it as 2026-11-25.", stop);
        }

        var until = string.IsNullOrWhiteSpace(Until) ? from : Cells.Date(Until);
        return until is null
            ? await Wrong("Until", "Write the last date as 2026-11-27, or leave it empty for one day.", stop)
            : await Set(from, until.Value, sameDay: false, stop);
    }

    public Task<IActionResult> OnPostTodayAsync(CancellationToken stop) => Set(Today, Today, sameDay: true, stop);

    public async Task<IActionResult> OnPostRemoveAsync(long id, CancellationToken stop) =>
        this.GoTo(Path, await remove.Do(id, stop) ? "That date follows the usual week again." : "It was gone already.");

    public async Task<IActionResult> OnPostOffsetAsync(CancellationToken stop)
    {
        if (!int.TryParse(Offset, out var seconds) || Math.Abs(seconds) > MostOffset)
        {
            return await Wrong("Offset", $"Write whole seconds between -{MostOffset} and {MostOffset}; 0 when the bell is right.", stop);
        }

        await setOffset.Do(seconds, stop);
        return this.GoTo(Path, seconds == 0 ? "The bell is on time." : $"Bells are shown {Math.Abs(seconds)} seconds {(seconds > 0 ? "later" : "earlier")}.");
    }

    private async Task<IActionResult> Set(DateOnly from, DateOnly until, bool sameDay, CancellationToken stop)
    {
        var reason = (Reason ?? "").Trim();
        if (reason.Length > LongestReason)
        {
            return await Wrong("Reason", $"Use up to {LongestReason} letters.", stop);
        }

        if (!ModelState.IsValid)
        {
            return await Wrong("DayType", "Choose a day type from the list.", stop);
        }

        return await add.Do(from, until, DayType, reason, sameDay, stop) switch
        {
            AddExceptionOutcome.Added(var hides) => this.GoTo(Path, $"{(sameDay ? "Today is set" : "The date is set")}.{(hides.Count == 0 ? "" : $" It comes before {string.Join(", ", hides.Select(hidden => $"{(hidden.Reason.Length > 0 ? hidden.Reason : "what was set")} ({Words.Of(hidden)})"))} on the dates they share.")}"),
            AddExceptionOutcome.BadRange => await Wrong("Until", "The last date must not be before the first, nor more than a year after it.", stop),
            _ => await Wrong("DayType", "That day type is gone. Choose again.", stop),
        };
    }

    private async Task<IActionResult> Wrong(string field, string message, CancellationToken stop)
    {
        Book = await bells.Book(stop);
        ModelState.AddModelError(field, message);
        if (Week.Count == 0)
        {
            FillWeek();
        }

        if (Cycle.Count == 0)
        {
            FillCycle();
        }

        if (Offset is null)
        {
            FillOffset();
        }

        return this.Again();
    }

    private void FillWeek() => Week = [.. Enum.GetValues<DayOfWeek>().Select(day => Book.Schedule.Calendar.Week.TryGetValue(day, out var name) ? new WeekLine { Day = Book.Ids[name] } : new WeekLine())];

    private void FillCycle()
    {
        var rotation = Book.Schedule.Calendar.Rotation;
        CycleStart = rotation?.StartsOn.ToString("yyyy-MM-dd", null);
        Advance = rotation?.Advance ?? RotationAdvance.InstructionalDay;
        Cycle = [.. (rotation?.Days ?? []).Select(day => new CycleLine { Name = day.Name, Day = Book.Ids[day.DayType] }), new(), new()];
    }

    private void FillOffset() => Offset = ((int)Book.Schedule.BellOffset.TotalSeconds).ToString(null, null);

    private IEnumerable<IGrouping<string, (long Id, CalendarException Exception)>> Planned(bool past) => Book.Exceptions
        .Where(each => each.Exception.Until < Today == past)
        .OrderBy(each => each.Exception.From).ThenBy(each => each.Id)
        .GroupBy(each => Words.Month(each.Exception.From));
}

/// <summary>One weekday as chosen, from Sunday.</summary>
internal sealed class WeekLine
{
    public DayTypeId? Day { get; set; }
}

/// <summary>One day of the cycle as typed.</summary>
internal sealed class CycleLine
{
    public string? Name { get; set; }

    public DayTypeId? Day { get; set; }
}
