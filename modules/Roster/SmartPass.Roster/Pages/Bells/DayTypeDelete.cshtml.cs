using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Pages.Bells;

/// <summary>Asks before a day type goes, and says what it is used for where it cannot.</summary>
[RequirePermission(RosterPermissions.EditSchedules)]
internal sealed class DayTypeDeleteModel(SchoolBells bells, DeleteDayType delete) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DayTypeId Id { get; set; }

    public string Called { get; private set; } = "";

    public IReadOnlyList<string> Uses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Find(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await delete.Do(Id, stop) switch
    {
        DeleteDayTypeOutcome.Deleted(var label) => this.GoTo("/schedules", $"{label} is deleted."),
        DeleteDayTypeOutcome.InUse when await Find(stop) => this.Again(),
        _ => NotFound(),
    };

    private async Task<bool> Find(CancellationToken stop)
    {
        var book = await bells.Book(stop);
        if (book.Schedule.DayTypes.FirstOrDefault(each => book.Ids[each.Name] == Id) is not { } day)
        {
            return false;
        }

        (Called, Uses) = (day.Label, book.Schedule.Calendar.UsesOf(day.Name));
        return true;
    }
}
