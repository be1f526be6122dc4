using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Domain;

namespace SmartPass.Passes.Pages.Devices;

/// <summary>A page that only a paired device is shown. Anyone may ask for its address; all others are sent to where a device is paired.</summary>
internal abstract class DevicePage(DeviceAtHand atHand, NoteSeen seen) : PageModel
{
    public PairedDevice Device { get; private set; } = null!;

    protected abstract DeviceKind Kind { get; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await atHand.Enter(HttpContext, HttpContext.RequestAborted) is not { } device || device.Kind != Kind)
        {
            // A script is told that there is nothing here; a person is told what to do.
            context.Result = Request.Query.ContainsKey("handler") ? NotFound() : Redirect("/pair");
            return;
        }

        Device = device;
        if (await Before() is { } instead)
        {
            context.Result = instead;
            return;
        }

        await next();
    }

    /// <summary>The device says that it is there.</summary>
    public async Task<IActionResult> OnPostHereAsync(CancellationToken stop)
    {
        await seen.Note(Device, stop);
        return StatusCode(204);
    }

    /// <summary>What the page needs before any handler runs; an answer if it is not there.</summary>
    protected virtual Task<IActionResult?> Before() => Task.FromResult<IActionResult?>(null);
}
