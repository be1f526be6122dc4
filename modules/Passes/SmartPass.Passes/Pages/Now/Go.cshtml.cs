using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Now;

/// <summary>It is the student's turn, and they go.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class GoModel(AcceptOffer offer) : OwnPassAct
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.Show(await offer.Accept(Id, stop));
}
