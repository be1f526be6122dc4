using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Now;

/// <summary>What they wait for is urgent.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class UrgentModel(MakeUrgent urgent) : OwnPassAct
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.Show(await urgent.Say(Id, stop), () => Task.FromResult("Your teacher and the office are told."));
}
