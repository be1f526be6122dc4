using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using SmartPass.Kernel;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Guarding;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>Who has proven just now who they are, at this kiosk: sealed, bound to the device and good for a minute. In a cookie and not in the form, so that the start takes it away and "back" in the browser leads to nothing.</summary>
internal sealed class KioskProof(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(60);

    private readonly SealedCookie _cookie = new("smartpass-kiosk", protection.CreateProtector("SmartPass.KioskProof.v1"));

    public void Give(HttpContext context, PairedDevice kiosk, PersonId student)
    {
        var until = clock.GetUtcNow() + Lasts;
        _cookie.Give(context, $"{kiosk.Id}|{student}|{until.ToUnixTimeMilliseconds()}", until);
    }

    /// <summary>The student; null where nobody has proven it, or a minute ago.</summary>
    public PersonId? Of(HttpContext context, PairedDevice kiosk) =>
        _cookie.Read(context)?.Split('|') is [var device, var student, var until] && device == kiosk.Id.ToString() && IId<PersonId>.TryParse(student, out var id)
            && long.TryParse(until, out var milliseconds) && clock.GetUtcNow().ToUnixTimeMilliseconds() < milliseconds
            ? id
            : null;

    public void Drop(HttpContext context) => _cookie.Drop(context);
}
