using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>An address that something is posted to about a room; who opens it as a page is shown My room instead.</summary>
internal abstract class ActOnRoomModel(IRooms rooms, CurrentSchool school) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RoomId Room { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Facts(stop) is null ? NotFound() : LocalRedirect(new PassLinks(school).MyRoom);

    protected async Task<RoomFacts?> Facts(CancellationToken stop) => (await rooms.Facts(school.Id, [Room], stop)).GetValueOrDefault(Room);

    protected async Task<string> NameOf(CancellationToken stop) => (await Facts(stop))?.Name ?? "the room";
}
