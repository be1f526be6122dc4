using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.OnePass;

[RequirePermission(PassPermissions.Answer)]
internal sealed class ApproveModel(ApprovePass approve) : ActOnPassModel
{
    [BindProperty, Range(1, Pass.MostMinutes)]
    public int? Minutes { get; set; }

    [BindProperty]
    public RoomId? To { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => ModelState.IsValid
        ? this.Show(await approve.Approve(Id, Minutes, To, stop), "Pass started.")
        : this.Refused($"Choose a place from the list and minutes from 1 to {Pass.MostMinutes}, then let go.");
}
