using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.Board;

/// <summary>One tap gives a student who is out a few minutes more.</summary>
[RequirePermission(PassPermissions.EndAny)]
internal sealed class ExtendModel(ChangePass change) : ActOnPassModel
{
    [BindProperty(SupportsGet = true)]
    public int Minutes { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await change.Extend(Id, Minutes, stop), () => Task.FromResult($"{Minutes} more minutes."));
}
