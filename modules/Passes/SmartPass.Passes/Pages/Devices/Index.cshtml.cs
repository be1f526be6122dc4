using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Devices;

[RequirePermission(PassPermissions.ManageDevices, PassPermissions.Answer)]
internal sealed class IndexModel(DevicesReader reader, MakePairingCode make, RevokeDevice revoke, CurrentSchool school) : PageModel
{
    private const string Code = "pairing-code";

    [BindProperty]
    public RoomId? Room { get; set; }

    [BindProperty]
    public bool NumberIsEnough { get; set; }

    [BindProperty, StringLength(PairedDevice.LongestName, ErrorMessage = "Use 60 characters or fewer.")]
    public string? Name { get; set; }

    public DevicesView View { get; private set; } = null!;

    /// <summary>A code that was made just now, and what it is for; shown once.</summary>
    public (string Printed, string Until, string What)? Made { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        View = await reader.Read(stop);
        Made = TempData[Code] is string kept && kept.Split('|', 3) is [var printed, var until, var what] ? (printed, until, what) : null;
    }

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) => Partial("_Devices", await reader.Read(stop));

    public Task<IActionResult> OnPostKioskAsync(CancellationToken stop) => Make(new NewDevice(DeviceKind.Kiosk, Room, "", NumberIsEnough), "the new kiosk", stop);

    public async Task<IActionResult> OnPostDisplayAsync(CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            ModelState.AddModelError(nameof(Name), "Say where it hangs, so that you tell it from others.");
        }

        return await Make(new NewDevice(DeviceKind.Display, null, (Name ?? "").Trim()), "the new display", stop);
    }

    public async Task<IActionResult> OnPostRevokeAsync(DeviceId id, CancellationToken stop) =>
        await revoke.Revoke(id, stop) is { } device ? this.Done($"{device.Name} is not paired any more.") : NotFound();

    private async Task<IActionResult> Make(NewDevice device, string what, CancellationToken stop)
    {
        if (ModelState.IsValid)
        {
            switch (await make.Make(device, stop))
            {
                case PairingCodeOutcome.Made made:
                    TempData[Code] = $"{made.Printed}|{school.Required.Time(made.Until)}|{what}";
                    return this.GoTo("/devices");
                case PairingCodeOutcome.NoSuchRoom:
                    ModelState.AddModelError(nameof(Room), "Choose the room the kiosk stands in.");
                    break;
                default:
                    return Forbid();
            }
        }

        View = await reader.Read(stop);
        return this.Again();
    }
}
