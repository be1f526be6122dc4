using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Devices;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>What came of it, big and once.</summary>
[AllowAnonymous]
internal sealed class SaidModel(DeviceAtHand atHand, NoteSeen seen) : DevicePage(atHand, seen)
{
    public KioskSaid Said { get; private set; } = null!;

    protected override DeviceKind Kind => DeviceKind.Kiosk;

    public IActionResult OnGet()
    {
        if (KioskWords.Take(TempData) is not { } said)
        {
            return Redirect("/kiosk");
        }

        Said = said;
        return Page();
    }
}
