using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One tap lets a student go as they asked; with other minutes or to another place it goes by the page of the pass.</summary>
[RequirePermission(PassPermissions.Answer)]
internal sealed class ApproveModel(ApprovePass approve, PassNotices notices) : ActOnPassModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await approve.Approve(Id, stop: stop), () => notices.LetGo(Id, stop));
}
