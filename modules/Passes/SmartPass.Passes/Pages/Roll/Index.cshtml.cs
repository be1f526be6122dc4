using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;

namespace SmartPass.Passes.Pages.Roll;

/// <summary>The roll of who is out, plain enough for paper and for a poor network.</summary>
[RequirePermission(PassPermissions.SeeBoard, PassPermissions.Freeze)]
internal sealed class IndexModel(RollReader reader, TakeRoll take, CurrentActor actor) : PageModel
{
    public RollView View { get; private set; } = null!;

    public bool SeesBoard => actor.Can(PassPermissions.SeeBoard);

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(stop);

    /// <summary>Sent as a form, since taking it is written down.</summary>
    public async Task<IActionResult> OnPostDownloadAsync(CancellationToken stop)
    {
        var roll = await reader.Read(stop);
        await take.Downloaded(roll.Students.Count, stop);
        return File(RollFile.Bytes(roll), "text/csv; charset=utf-8", RollFile.Name(roll));
    }

    /// <summary>The browser prints by itself meanwhile; without a script the page says how.</summary>
    public async Task<IActionResult> OnPostPrintAsync(CancellationToken stop)
    {
        await take.Printed((await reader.Read(stop)).Students.Count, stop);
        return this.Done(Request.IsHtmx() ? null : "Print this page with your browser (Ctrl+P).");
    }
}
