using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

/// <summary>The room's screen: six digits that students end their pass with, new ones every half minute.</summary>
[RequirePermission(PassPermissions.Answer)]
internal sealed class CodeModel(RoomCodeReader reader, ShowRoomCode show) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RoomId Room { get; set; }

    public RoomCodeView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await Look(stop) ?? Page();

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => await Look(stop) ?? Partial("_Code", View);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.Show(await show.Show(Room, stop));

    private async Task<IActionResult?> Look(CancellationToken stop)
    {
        switch (await reader.Read(Room, stop))
        {
            case RoomCode.Shown shown:
                View = shown.View;
                return null;
            case RoomCode.NotYours:
                return Forbid();
            default:
                return NotFound();
        }
    }
}
