using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Rather to another room that has a place than to wait in line.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class InsteadModel(GoInstead go) : OwnPassAct
{
    [BindProperty(SupportsGet = true)]
    public RoomId To { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.Show(await go.Go(Id, To, stop));
}
