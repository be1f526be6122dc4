using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Devices;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>The one page that a kiosk keeps for when there is no network. It names the room and nobody.</summary>
[AllowAnonymous]
internal sealed class OfflineModel(DeviceAtHand atHand, NoteSeen seen) : DevicePage(atHand, seen)
{
    protected override DeviceKind Kind => DeviceKind.Kiosk;

    public IActionResult OnGet() => Page();
}
