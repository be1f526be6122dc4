using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Devices;
using SmartPass.Platform.Live;

namespace SmartPass.Passes.Pages.Display;

/// <summary>The hallway display: who is out, for everyone who walks by to see.</summary>
[AllowAnonymous]
internal sealed class IndexModel(DeviceAtHand atHand, NoteSeen seen, DisplayReader reader, Fragments fragments, LiveStamps stamps) : DevicePage(atHand, seen)
{
    public DisplayView View { get; private set; } = null!;

    protected override DeviceKind Kind => DeviceKind.Display;

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(reader.Stamp(), stop);

    /// <param name="mark">The stamp of what is on the screen. It is looked at here, after the device was: nobody signed in whose right could be checked before.</param>
    public async Task<IActionResult> OnGetRegionAsync(string? mark)
    {
        if (mark is not null && stamps.IsCurrent(mark))
        {
            return StatusCode(204);
        }

        var stamp = reader.Stamp();
        return await fragments.Answer(this, reader.Audience, stamp, "_Display", async () => await reader.Read(stamp));
    }
}
