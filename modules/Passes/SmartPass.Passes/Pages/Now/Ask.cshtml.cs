using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>Where every button and form of a student that asks for a pass is sent.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class AskModel(AskForPass ask) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public RoomId To { get; set; }

    // One screen carries one ticket on all its buttons; with the destination it marks one wish.
    [BindProperty(SupportsGet = true), StringLength(40)]
    public string? Ticket { get; set; }

    [BindProperty, Range(1, Pass.MostMinutes)]
    public int? Minutes { get; set; }

    [BindProperty]
    public bool OneWay { get; set; }

    [BindProperty, StringLength(Pass.LongestMessage)]
    public string? Message { get; set; }

    public IActionResult OnGet() => LocalRedirect($"{Request.PathBase}/now");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid || To == default || string.IsNullOrEmpty(Ticket))
        {
            return this.Refused($"Choose a place, minutes from 1 to {Pass.MostMinutes}, and a message of at most {Pass.LongestMessage} characters.");
        }

        return await ask.Ask(new Wish(To, $"{Ticket} {To}", Minutes, OneWay, Message), stop) switch
        {
            AskOutcome.Started or AskOutcome.Asked => this.Done(),
            AskOutcome.Refused refused => this.Refused(refused.ToStudent),
            AskOutcome.WhereAreYou => this.Refused("Say where you are first, then choose where to go."),
            _ => NotFound(),
        };
    }
}
