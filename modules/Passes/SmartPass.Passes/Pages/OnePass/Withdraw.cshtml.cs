using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.OnePass;

[RequirePermission(PassPermissions.Ask)]
internal sealed class WithdrawModel(WithdrawRequest withdraw) : ActOnPassModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.Show(await withdraw.Withdraw(Id, stop));
}
