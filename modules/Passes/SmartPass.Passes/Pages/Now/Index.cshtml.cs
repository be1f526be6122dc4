using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

[RequirePermission(PassPermissions.Ask)]
internal sealed class IndexModel(NowReader reader, RefusalReader refusals) : PageModel
{
    /// <summary>The place that was refused a moment ago, with the ticket it was asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "wish")]
    public RoomId? Refused { get; set; }

    [BindProperty(SupportsGet = true), StringLength(Wish.LongestTicket)]
    public string? Ticket { get; set; }

    [TempData]
    public string? NoToWish { get; set; }

    public NowView View { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await reader.Read(stop) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Refusal = NoToWish is { } words && Refused is { } to && ModelState.IsValid && !string.IsNullOrEmpty(Ticket) ? await refusals.Of(words, to, Ticket, stop) : null;
        return Page();
    }

    public async Task<IActionResult> OnGetRegionAsync(CancellationToken stop) =>
        await reader.Read(stop) is { } view ? Partial("_Now", view) : NotFound();
}
