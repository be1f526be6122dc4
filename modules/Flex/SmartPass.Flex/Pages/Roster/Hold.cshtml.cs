using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Roster;

[RequirePermission(FlexPermissions.Host)]
internal sealed class HoldModel(CallOffActivity act, CurrentSchool school) : ActOnRosterModel(school)
{
    public async Task<IActionResult> OnPostAsync([FromQuery] bool back, CancellationToken stop) => Answer(
        await act.Hold(Id, back, stop), back ? "It takes nobody for now. Students are not told why." : "It takes sign-ups again.", new NoticeAct("Undo", Links.Hold(Id, !back)));
}
