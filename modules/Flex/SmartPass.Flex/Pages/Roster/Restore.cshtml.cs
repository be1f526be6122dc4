using Microsoft.AspNetCore.Mvc;
using SmartPass.Flex.Acts;
using SmartPass.Flex.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Flex.Pages.Roster;

[RequirePermission(FlexPermissions.Host)]
internal sealed class RestoreModel(CallOffActivity act, CurrentSchool school) : ActOnRosterModel(school)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => Answer(await act.Restore(Id, stop), "It takes place. Students sign up anew.");
}
