using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SmartPass.Kernel;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Devices;
using SmartPass.Platform.Live;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Kiosk;

/// <summary>The start of a kiosk: the live code of an ID; or a printed card or a student number, then the PIN that proves it.</summary>
[AllowAnonymous]
internal sealed class IndexModel(DeviceAtHand atHand, NoteSeen seen, KioskReader reader, KioskProof proof, ProveStudent prove, EndAtKiosk end, LiveStamps stamps, CurrentActor actor, TimeProvider clock) : DevicePage(atHand, seen)
{
    [BindProperty]
    public string? Number { get; set; }

    public KioskView View { get; private set; } = null!;

    /// <summary>The number is known, and the PIN is asked for.</summary>
    public bool AsksPin { get; private set; }

    public string? Wrong { get; private set; }

    /// <summary>Whether the PIN is asked for beside a number, also without network.</summary>
    public bool PinToo { get; private set; }

    protected override DeviceKind Kind => DeviceKind.Kiosk;

    /// <summary>Whoever was here is gone.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        proof.Drop(HttpContext);
        View = await reader.Read(Device, stop);
        PinToo = await prove.AsksPin(Device, stop);
    }

    /// <param name="mark">The stamp of what is on the screen; looked at here, after the device was.</param>
    public async Task<IActionResult> OnGetNewsAsync(string? mark, CancellationToken stop) =>
        mark is not null && stamps.IsCurrent(mark) ? StatusCode(204) : Partial("_News", await reader.Read(Device, stop));

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        return TypedNumber.IsBlank(Number)
            ? await Again("Scan your ID, or type your student number.", StatusCodes.Status400BadRequest, stop)
            : await Prove(null, stop);
    }

    public Task<IActionResult> OnPostProofAsync(string? pin, CancellationToken stop) => Prove(pin ?? "", stop);

    /// <summary>"I'm back", tapped while there was no network: done (204), refused for good (422), or to be sent again (429).</summary>
    /// <param name="item">The tap as it was sealed then.</param>
    /// <param name="sent">When it is sent, by the clock of the kiosk.</param>
    /// <param name="stop">Stops while waiting at the gate.</param>
    public async Task<IActionResult> OnPostLaterAsync(string? item, long sent, CancellationToken stop)
    {
        if (new TapKey(Device.Key).Unseal(item) is not { } tap || TypedNumber.IsBlank(tap.Number))
        {
            return StatusCode(StatusCodes.Status422UnprocessableEntity);
        }

        var waited = TimeSpan.FromMilliseconds(Math.Clamp(sent - tap.At, 0, (long)EndAtKiosk.KeptAtMost.TotalMilliseconds));
        switch (await prove.Prove(Device, tap.Number, tap.Pin, clock.GetUtcNow() - waited, stop))
        {
            case ProofOutcome.Wait:
                return StatusCode(StatusCodes.Status429TooManyRequests);
            case ProofOutcome.Proven proven:
                actor.Become(proven.Student);
                return StatusCode(await end.End(Device, waited, stop) is AnswerOutcome.Done ? StatusCodes.Status204NoContent : StatusCodes.Status422UnprocessableEntity);
            default:
                return StatusCode(StatusCodes.Status422UnprocessableEntity);
        }
    }

    private async Task<IActionResult> Prove(string? pin, CancellationToken stop)
    {
        switch (await prove.Prove(Device, Number, pin, stop: stop))
        {
            case ProofOutcome.Proven proven:
                proof.Give(HttpContext, Device, proven.Student.Person);
                return Redirect("/kiosk/me");
            case ProofOutcome.AsksPin:
                AsksPin = PinToo = true;
                View = await reader.Read(Device, stop);
                return Page();
            case ProofOutcome.Refused refused:
                return await Again(refused.Because, StatusCodes.Status400BadRequest, stop);
            case ProofOutcome.Wait wait:
                return await Again($"Too many tries. Wait {CountWords.Count((int)Math.Ceiling(wait.For.TotalSeconds), "second")} before you try again.{(wait.OfAll ? "" : " Someone else can go on now.")}", StatusCodes.Status429TooManyRequests, stop);
            default:
                return await Again(pin is null ? "That number is not known here. Try again." : "That number and PIN do not go together. Try again.", StatusCodes.Status400BadRequest, stop);
        }
    }

    private async Task<IActionResult> Again(string wrong, int status, CancellationToken stop)
    {
        Wrong = wrong;
        View = await reader.Read(Device, stop);
        PinToo = await prove.AsksPin(Device, stop);
        var page = Page();
        page.StatusCode = status;
        return page;
    }
}
