using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.OnePass;

/// <summary>One tap says "not now", with the word of reason that the address names; with words of one's own it goes by the page of the pass.</summary>
[RequirePermission(PassPermissions.Answer)]
internal sealed class DenyModel(DenyPass deny, PassNotices notices) : ActOnPassModel
{
    [BindProperty(SupportsGet = true)]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) =>
        await this.Show(await deny.Deny(Id, Reason, stop), () => notices.Denied(Id, stop));
}
