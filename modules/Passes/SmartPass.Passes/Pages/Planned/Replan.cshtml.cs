using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Making;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Planned;

/// <summary>A planned pass gets another time: a period of a day, or a time by the clock.</summary>
[RequirePermission(PassPermissions.Answer)]
internal sealed class ReplanModel(PlannedReader reader, MakingReader making, ReplanPass replan, CurrentSchool school, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PassId Id { get; set; }

    [BindProperty]
    public string? Date { get; set; }

    [BindProperty]
    public string? Period { get; set; }

    [BindProperty]
    public string? Time { get; set; }

    public PlannedLine Line { get; private set; } = null!;

    public IReadOnlyList<PeriodChoice> Periods { get; private set; } = [];

    public PassLinks Links { get; } = new(school);

    public string Today => school.Required.Date(clock.GetUtcNow()).ToString("yyyy-MM-dd");

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        var planned = school.Required.Clock(Line.Pass.PlannedAt!.Value);
        (Date, Period) = (planned.ToString("yyyy-MM-dd"), Line.Pass.PlannedPeriod);
        Time = Period is null ? planned.ToString("HH:mm") : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await Find(stop))
        {
            return NotFound();
        }

        if (await Plan(stop) is not { } plan)
        {
            return this.Again();
        }

        switch (await replan.Replan(Id, plan, stop))
        {
            case AnswerOutcome.Planned planned:
                return this.GoTo("/planned", $"{Line.Student.GivenName} now goes at {school.Required.Moment(planned.At, clock.GetUtcNow())}.");
            case AnswerOutcome.Refused refused:
                ModelState.AddModelError(nameof(Date), refused.Because);
                return this.Again();
            case AnswerOutcome.TooLate late:
                ModelState.AddModelError(nameof(Date), late.HowItIs);
                return this.Again();
            default:
                return NotFound();
        }
    }

    private async Task<Plan?> Plan(CancellationToken stop)
    {
        if (OrderForm.DateOf(Date) is not { } date)
        {
            ModelState.AddModelError(nameof(Date), "Choose a day.");
            return null;
        }

        if (!Planning.Reaches(date, school.Required.Date(clock.GetUtcNow())))
        {
            ModelState.AddModelError(nameof(Date), Planning.OutOfReach);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(Period))
        {
            if ((await making.DayOf(date, [Line.Pass.StudentId], stop)).Begins(Period) is { } begins)
            {
                return new Plan(begins, Period, Line.Pass.Declinable);
            }

            ModelState.AddModelError(nameof(Period), "That day has no such period. Choose another day or period.");
            return null;
        }

        if (OrderForm.TimeOf(Time) is { } time)
        {
            return new Plan(school.Required.Instant(date, time), null, Line.Pass.Declinable);
        }

        ModelState.AddModelError(nameof(Time), "Choose a period, or a time.");
        return null;
    }

    private async Task<bool> Find(CancellationToken stop)
    {
        Line = (await reader.One(Id, stop))!;
        Periods = await making.Periods(stop);
        return Line is not null;
    }
}
