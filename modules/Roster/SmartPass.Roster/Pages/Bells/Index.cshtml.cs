using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Pages.Bells;

[RequirePermission(RosterPermissions.EditSchedules)]
internal sealed class IndexModel(SchoolBells bells, StartSchedule start, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PlanForm Plan { get; set; } = new();

    public BellBook Book { get; private set; } = null!;

    public DateOnly Today => bells.Today;

    public TimedSlot? Now { get; private set; }

    public IEnumerable<SchoolDay> Week => Enumerable.Range(0, 7).Select(day => Book.Schedule.On(Today.AddDays(day - (int)Today.DayOfWeek)));

    public IEnumerable<CalendarException> Coming => Book.Schedule.Calendar.Exceptions.Where(exception => exception.Until >= Today).OrderBy(exception => exception.From).Take(5);

    public Task OnGetAsync(CancellationToken stop) => Load(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Plan.Slots() is not { } slots)
        {
            ModelState.AddModelError(nameof(Plan), "These numbers do not make a school day. Check them: the day must end before midnight.");
            await Load(stop);
            return this.Again();
        }

        return await start.Do(slots, stop)
            ? this.GoTo("/schedules", "The bell schedule is made: the same day from Monday to Friday. Change what differs.")
            : this.GoTo("/schedules", "There is a bell schedule already. Nothing was changed.");
    }

    private async Task Load(CancellationToken stop)
    {
        Book = await bells.Book(stop);
        Now = Book.Schedule.At(clock.GetUtcNow(), Attendee.Anyone);
    }
}
