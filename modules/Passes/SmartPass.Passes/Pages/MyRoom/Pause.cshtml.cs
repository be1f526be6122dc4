using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

[RequirePermission(PassPermissions.Answer)]
internal sealed class PauseModel(PauseRoom pause, IRooms rooms, CurrentSchool school) : ActOnRoomModel(rooms, school)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await pause.Pause(Room, stop), async () => $"Nobody leaves {await NameOf(stop)} now. Those who ask wait in line.");
}
