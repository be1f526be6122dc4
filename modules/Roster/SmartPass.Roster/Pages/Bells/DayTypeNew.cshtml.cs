using Microsoft.AspNetCore.Mvc;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Acts.Bells;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells;

namespace SmartPass.Roster.Pages.Bells;

[RequirePermission(RosterPermissions.EditSchedules)]
internal sealed class DayTypeNewModel(SchoolBells bells, SaveDayType save) : DayTypePage(save)
{
    /// <param name="from">A day type to start from.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task OnGetAsync(DayTypeId? from, CancellationToken stop)
    {
        var book = await bells.Book(stop);
        Form = book.Schedule.DayTypes.FirstOrDefault(day => book.Ids[day.Name] == from) is { } day
            ? DayTypeForm.Of(day with { Label = $"{day.Label} (copy)", Name = "" })
            : new DayTypeForm { Rows = [new SlotLine(), new SlotLine(), new SlotLine()] };
    }

    public Task<IActionResult> OnPostAsync(string? step, CancellationToken stop) => Post(null, step, stop);
}
