using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>An end that was tapped by mistake is taken back.</summary>
[RequirePermission(PassPermissions.Ask, PassPermissions.Answer, PassPermissions.EndAny)]
internal sealed class UndoModel(CorrectPass correct, PassNotices notices) : ActOnPassModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await correct.Undo(Id, stop), () => notices.GoesOn(Id, stop));
}
