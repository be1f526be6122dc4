using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Devices;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>The one page that a kiosk keeps for when there is no network. It names the room and nobody.</summary>
[AllowAnonymous]
internal sealed class OfflineModel(DeviceAtHand atHand, NoteSeen seen, ProveStudent prove) : DevicePage(atHand, seen)
{
    protected override DeviceKind Kind => DeviceKind.Kiosk;

    /// <summary>Whether the PIN is asked for beside a number.</summary>
    public bool PinToo { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        PinToo = await prove.AsksPin(Device, stop);
        return Page();
    }
}
