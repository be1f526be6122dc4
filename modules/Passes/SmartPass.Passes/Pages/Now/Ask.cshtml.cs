using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Htmx;
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
internal sealed class AskModel(AskForPass ask, RefusalReader refusals) : PageModel
{
    /// <summary>Where the first screen keeps a place for a no.</summary>
    public const string Place = "refusal";

    [BindProperty(SupportsGet = true)]
    public RoomId To { get; set; }

    // One screen carries one ticket on all its buttons; with the destination it marks one wish.
    [BindProperty(SupportsGet = true), StringLength(Wish.LongestTicket)]
    public string? Ticket { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool AskTeacher { get; set; }

    /// <summary>The no that the first screen shows after a plain form.</summary>
    [TempData]
    public string? NoToWish { get; set; }

    public IActionResult OnGet() => LocalRedirect($"{Request.PathBase}/now");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || To == default || string.IsNullOrEmpty(Ticket))
        {
            return this.Refused("Choose one of the places below.");
        }

        return await ask.Ask(new Wish(To, Wish.TicketFor(Ticket, To)) { AskTeacher = AskTeacher }, stop) switch
        {
            AskOutcome.Started or AskOutcome.Asked or AskOutcome.InLine or AskOutcome.Planned => Granted(),
            AskOutcome.Refused { MayAskTeacher: true } refused => await InPlace(refused.ToStudent, Ticket, stop),
            AskOutcome.Refused refused => this.Refused(refused.ToStudent),
            AskOutcome.WhereAreYou => this.Refused("Say where you are first, then choose where to go."),
            _ => NotFound(),
        };
    }

    /// <summary>The same answer for every rule: nothing in it but the rule's word, and the way to a teacher.</summary>
    private async Task<IActionResult> InPlace(string words, string ticket, CancellationToken stop)
    {
        if (!Request.IsHtmx())
        {
            NoToWish = words;
            return LocalRedirect($"{Request.PathBase}/now?wish={To}&ticket={Uri.EscapeDataString(ticket)}");
        }

        if (await refusals.Of(words, To, ticket, stop) is not { } refusal)
        {
            return NotFound();
        }

        PutInPlace();
        return Partial("_Refusal", refusal);
    }

    private IActionResult Granted()
    {
        if (!Request.IsHtmx())
        {
            return this.Done();
        }

        // An earlier no has been answered by this.
        PutInPlace();
        return Content("");
    }

    private void PutInPlace()
    {
        Response.Headers["HX-Retarget"] = "#" + Place;
        Response.Headers["HX-Reswap"] = "innerHTML";
        Response.Headers["HX-Trigger"] = JsonSerializer.Serialize(new Dictionary<string, object> { ["live:now"] = "" });
    }
}
