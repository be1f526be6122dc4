using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Where a student's one tap on a place is sent. With minutes or a message it goes by the page of the place.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class AskModel(AskForPass ask) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RoomId To { get; set; }

    // One screen carries one ticket on all its buttons; with the destination it marks one wish.
    [BindProperty(SupportsGet = true), StringLength(Wish.LongestTicket)]
    public string? Ticket { get; set; }

    public IActionResult OnGet() => LocalRedirect($"{Request.PathBase}/now");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || To == default || string.IsNullOrEmpty(Ticket))
        {
            return this.Refused("Choose one of the places below.");
        }

        return await ask.Ask(new Wish(To, Wish.TicketFor(Ticket, To)), stop) switch
        {
            AskOutcome.Started or AskOutcome.Asked or AskOutcome.InLine or AskOutcome.Planned => this.Done(),
            AskOutcome.Refused refused => this.Refused(refused.ToStudent),
            AskOutcome.WhereAreYou => this.Refused("Say where you are first, then choose where to go."),
            _ => NotFound(),
        };
    }
}
