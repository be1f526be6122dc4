using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Directory;

[RequirePermission(RoomsPermissions.SeeRooms)]
internal sealed class OpenModel(OpenRoom open) : PageModel
{
    /// <summary>There is nothing to look at: only the button leads here.</summary>
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(RoomId id, CancellationToken stop) => await open.Do(id, stop) switch
    {
        RoomDoor.Done(var name) when Request.Form.ContainsKey("back") => this.Done($"{name} is open."),
        RoomDoor.Done(var name) => this.GoTo("/rooms", $"{name} is open."),
        RoomDoor.NotYours => Forbid(),
        _ => NotFound(),
    };
}
