using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.MyRoom;

[RequirePermission(PassPermissions.Answer)]
internal sealed class ResumeModel(PauseRoom pause, IRooms rooms, CurrentSchool school) : ActOnRoomModel(rooms, school)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await pause.Resume(Room, stop), async () => $"Students leave {await NameOf(stop)} again, one by one.");
}
