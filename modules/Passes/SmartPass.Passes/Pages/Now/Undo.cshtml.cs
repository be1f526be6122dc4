using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Now;

/// <summary>They tapped the end by mistake.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class UndoModel(CorrectPass correct) : OwnPassAct
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await this.Show(await correct.Undo(Id, stop), () => Task.FromResult("Your pass goes on."));
}
