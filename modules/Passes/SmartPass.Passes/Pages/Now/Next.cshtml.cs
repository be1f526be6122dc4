using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Now;

/// <summary>On a trip with several places: on to the next.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class NextModel(GoToNextStop trip) : OwnPassAct
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.Show(await trip.GoOn(Id, stop));
}
