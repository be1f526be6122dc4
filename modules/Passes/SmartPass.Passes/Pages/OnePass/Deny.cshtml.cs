using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;

namespace SmartPass.Passes.Pages.OnePass;

[RequirePermission(PassPermissions.Answer)]
internal sealed class DenyModel(DenyPass deny) : ActOnPassModel
{
    [BindProperty, StringLength(Pass.LongestMessage)]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => ModelState.IsValid
        ? this.Show(await deny.Deny(Id, Reason, stop), "The student was told “not now”.")
        : this.Refused($"Keep the reason under {Pass.LongestMessage} characters.");
}
