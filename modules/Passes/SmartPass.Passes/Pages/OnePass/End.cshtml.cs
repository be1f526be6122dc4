using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.OnePass;

[RequirePermission(PassPermissions.Ask, PassPermissions.Answer, PassPermissions.EndAny)]
internal sealed class EndModel(EndPass end) : ActOnPassModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => this.Show(await end.End(Id, stop), "Pass ended.");
}
