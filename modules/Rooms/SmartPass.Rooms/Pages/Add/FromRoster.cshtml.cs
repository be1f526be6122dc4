using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Data;
using SmartPass.Rooms.Domain;

namespace SmartPass.Rooms.Pages.Add;

[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class FromRosterModel(RosterRoomsReader roster, AddRoomsFromRoster add) : PageModel
{
    public int Classes { get; private set; }

    public IReadOnlyList<PlannedRoom> Planned { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var classes = await roster.Classes(stop);
        Classes = classes.Count;
        Planned = await roster.Plan(classes, stop: stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var added = await add.Do(stop);
        return this.GoTo("/rooms", added.Count == 0 ? "All classrooms of the roster were there already." : $"{CountWords.Count(added.Count, "classroom")} added.");
    }
}
