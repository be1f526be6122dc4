using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using SmartPass.Kernel;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Guarding;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Devices;

/// <summary>Knows a paired device again by its cookie, and enters its school.</summary>
internal sealed class DeviceAtHand(IDataProtectionProvider protection, DeviceReader devices, ISchoolDirectory schools, CurrentSchool school, TimeProvider clock)
{
    // Browsers keep no cookie longer than 400 days; a device that is used gets it anew long before, by being paired again each school year.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    private readonly SealedCookie _cookie = new("smartpass-paired", protection.CreateProtector("SmartPass.PairedDevice.v1"));

    /// <summary>The device that this browser is; null for one that was never paired, or is not any more.</summary>
    public async Task<PairedDevice?> Enter(HttpContext context, CancellationToken stop = default)
    {
        if (_cookie.Read(context)?.Split('|') is not [var number, var secret] || !IId<DeviceId>.TryParse(number, out var id)
            || await devices.Known(id, new DeviceSecret(secret), stop) is not { } device || schools.ById(device.SchoolId) is not { } its)
        {
            return null;
        }

        school.Enter(its);
        return device;
    }

    public bool WasPaired(HttpContext context) => _cookie.Read(context) is not null;

    public void Keep(HttpContext context, PairedDevice device, DeviceSecret secret) => _cookie.Give(context, $"{device.Id}|{secret.Text}", clock.GetUtcNow() + Kept);

    public static string AddressOf(PairedDevice device) => device.Kind == DeviceKind.Kiosk ? "/kiosk" : "/display";
}
