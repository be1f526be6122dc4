using Microsoft.AspNetCore.Mvc;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Pages.Bells;

[RequirePermission(RosterPermissions.EditSchedules)]
internal sealed class DayTypeEditModel(SchoolBells bells, SaveDayType save) : DayTypePage(save)
{
    [BindProperty(SupportsGet = true)]
    public DayTypeId Id { get; set; }

    public string Called { get; private set; } = "";

    public IReadOnlyList<string> Uses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await Find(stop) is not { } day)
        {
            return NotFound();
        }

        Form = DayTypeForm.Of(day);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) =>
        await Find(stop) is null ? NotFound() : await Post(Id, step, stop);

    private async Task<DayType?> Find(CancellationToken stop)
    {
        var book = await bells.Book(stop);
        var day = book.Schedule.DayTypes.FirstOrDefault(each => book.Ids[each.Name] == Id);
        Called = day?.Label ?? "";
        Uses = day is null ? [] : book.Schedule.Calendar.UsesOf(day.Name);
        return day;
    }
}
