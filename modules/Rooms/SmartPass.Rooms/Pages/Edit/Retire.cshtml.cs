using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Edit;

[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class RetireModel(IRooms rooms, CurrentSchool school, RetireRoom retire) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RoomId Id { get; set; }

    public RoomFacts Room { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        Room = (await rooms.All(school.Id, stop)).FirstOrDefault(room => room.Id == Id)!;
        return Room is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await retire.Do(Id, stop) switch
    {
        RoomSaved.Saved => this.GoTo($"/rooms?retired={Id}"),
        _ => NotFound(),
    };
}
