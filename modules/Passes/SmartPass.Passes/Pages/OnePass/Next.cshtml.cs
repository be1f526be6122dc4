using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>On a trip with several places the student goes on to the next.</summary>
[RequirePermission(PassPermissions.Ask, PassPermissions.Answer, PassPermissions.EndAny)]
internal sealed class NextModel(GoToNextStop next, PassNotices notices) : ActOnPassModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await next.GoOn(Id, stop), () => notices.GoesTo(Id, stop));
}
