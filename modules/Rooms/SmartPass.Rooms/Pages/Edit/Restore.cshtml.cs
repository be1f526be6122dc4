using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Edit;

[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class RestoreModel(RestoreRoom restore) : PageModel
{
    /// <summary>There is nothing to look at: only the button leads here.</summary>
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(RoomId id, CancellationToken stop) => await restore.Do(id, stop) switch
    {
        RoomSaved.Saved(_, var name) => this.GoTo("/rooms", $"{name} is back."),
        RoomSaved.Wrong => this.Refused("It was not restored: another room has its name now. Rename that one first."),
        _ => NotFound(),
    };
}
