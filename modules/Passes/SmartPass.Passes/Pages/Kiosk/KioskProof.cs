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

    // When it is over is sealed in it: by the kiosk's own clock, which may be wrong, it could be over before it began.
    public void Give(HttpContext context, PairedDevice kiosk, PersonId student) =>
        _cookie.Give(context, $"{kiosk.Id}|{student}|{(clock.GetUtcNow() + Lasts).ToUnixTimeMilliseconds()}");

    /// <summary>The student; null where nobody has proven it, or a minute ago.</summary>
    public PersonId? Of(HttpContext context, PairedDevice kiosk) =>
        _cookie.Read(context)?.Split('|') is [var device, var student, var until] && device == kiosk.Id.ToString() && IId<PersonId>.TryParse(student, out var id)
            && long.TryParse(until, out var milliseconds) && clock.GetUtcNow().ToUnixTimeMilliseconds() < milliseconds
            ? id
            : null;

    public void Drop(HttpContext context) => _cookie.Drop(context);
}
