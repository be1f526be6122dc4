using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Acts;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Now;

/// <summary>A pass with its particulars: minutes, whether to come back, a word to whoever is asked.</summary>
[RequirePermission(PassPermissions.Ask)]
internal sealed class PrepareModel(AskForPass ask, DestinationReader destinations, PlaceReader places, CurrentSchool school, CurrentActor actor) : PageModel
{
    // The page carries it until the wish comes true, so that sent twice it makes one pass.
    [BindProperty, StringLength(Wish.LongestTicket)]
    public string Ticket { get; set; } = Guid.NewGuid().ToString("n");

    [BindProperty]
    public int? Minutes { get; set; }

    [BindProperty]
    public bool OneWay { get; set; }

    [BindProperty, StringLength(Pass.LongestMessage, ErrorMessage = "Keep it under 200 characters.")]
    public string? Message { get; set; }

    public Destination Destination { get; private set; } = null!;

    public Place? Place { get; private set; }

    public PassLinks Links { get; } = new(school);

    public bool IsAsked => Destination.Room.Approval != ApprovalRule.SelfCheckout;

    public async Task<IActionResult> OnGetAsync(RoomId to, CancellationToken stop)
    {
        if (!await Find(to, stop))
        {
            return NotFound();
        }

        Minutes = Destination.Room.TimeLimit;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(RoomId to, CancellationToken stop)
    {
        if (!await Find(to, stop))
        {
            return NotFound();
        }

        var most = Destination.Room.TimeLimit;
        if (!(Minutes >= 1 && Minutes <= most))
        {
            // In place of what the binder may have said; what was typed stays.
            ModelState[nameof(Minutes)]?.Errors.Clear();
            ModelState.AddModelError(nameof(Minutes), $"At most {most} min, and at least 1.");
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        switch (await ask.Ask(new Wish(to, Wish.TicketFor(Ticket, to), Minutes, OneWay, Message), stop))
        {
            case AskOutcome.Started or AskOutcome.Asked or AskOutcome.InLine or AskOutcome.Planned:
                return this.GoTo("/now");
            case AskOutcome.Refused refused:
                ModelState.AddModelError("", refused.ToStudent);
                break;
            case AskOutcome.WhereAreYou:
                ModelState.AddModelError("", "Say where you are first.");
                break;
            default:
                return NotFound();
        }

        // What was refused may have changed what the page shows: who is asked, whether it is open.
        return await Find(to, stop) ? this.Again() : NotFound();
    }

    private async Task<bool> Find(RoomId to, CancellationToken stop)
    {
        Place = (await places.Of(actor.Id, stop)).Place;
        if (await destinations.One(to, Place, stop) is not { } destination)
        {
            return false;
        }

        Destination = destination;
        return true;
    }
}
