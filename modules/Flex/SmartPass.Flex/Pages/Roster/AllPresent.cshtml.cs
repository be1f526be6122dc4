using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Roster;

[RequirePermission(FlexPermissions.Host)]
internal sealed class AllPresentModel(TakeAttendance act, CurrentSchool school) : ActOnRosterModel(school)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await act.AllPresent(Id, stop) switch
    {
        AttendanceOutcome.Marked { Count: 0 } => this.Done("Everyone is marked already."),
        var outcome => Answer(outcome, "All present. Tap those who are not."),
    };
}
