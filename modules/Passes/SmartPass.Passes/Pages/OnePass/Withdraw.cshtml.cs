using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>A student takes back what they asked for, staff what has not started yet. Only staff are told so: the student sees it.</summary>
[RequirePermission(PassPermissions.Ask, PassPermissions.Answer)]
internal sealed class WithdrawModel(WithdrawRequest withdraw, PassNotices notices, CurrentActor actor) : ActOnPassModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await withdraw.Withdraw(Id, stop), actor.Can(PassPermissions.Answer) ? () => notices.TakenBack(Id, stop) : null);
}
