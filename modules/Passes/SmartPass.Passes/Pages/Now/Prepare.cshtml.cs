using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
internal sealed class PrepareModel(DestinationReader destinations, PlaceReader places, CurrentSchool school, CurrentActor actor) : PageModel
{
    public Destination Destination { get; private set; } = null!;

    public Place? Place { get; private set; }

    public string Ticket { get; } = Guid.NewGuid().ToString("n");

    public PassLinks Links { get; } = new(school);

    public bool IsAsked => Destination.Room.Approval != ApprovalRule.SelfCheckout;

    public async Task<IActionResult> OnGetAsync(RoomId to, CancellationToken stop)
    {
        Place = (await places.Of(actor.Id, stop)).Place;
        if (await destinations.One(to, Place, stop) is not { } destination)
        {
            return NotFound();
        }

        Destination = destination;
        return Page();
    }
}
