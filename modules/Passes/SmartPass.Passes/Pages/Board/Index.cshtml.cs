using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Live;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

[RequirePermission(PassPermissions.SeeBoard)]
internal sealed class IndexModel(BoardReader reader, ChoiceReader choices, Fragments fragments) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public RoomKind? Place { get; set; }

    [BindProperty(SupportsGet = true)]
    public RoomId? Room { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Grade { get; set; }

    [BindProperty(SupportsGet = true)]
    public PersonId? Teacher { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overtime { get; set; }

    [BindProperty(SupportsGet = true)]
    public BoardLook? Look { get; set; }

    public BoardView View { get; private set; } = null!;

    public BoardChoices Choices { get; private set; } = BoardChoices.None;

    private BoardFilter Filter => new(Text?[..Math.Min(Text.Length, BoardFilter.LongestText)], Place, Room, Grade, Teacher, Overtime, Look ?? BoardLook.List);

    public async Task OnGetAsync(CancellationToken stop)
    {
        Look = RememberedLook.Of(HttpContext, Look);
        View = await reader.Read(Filter, reader.Stamp(), stop);
        if (Request.IsHtmx())
        {
            // Typing goes on in the same page of the browser's history, at the address that shows the same again.
            Response.Headers["HX-Replace-Url"] = View.Address;
        }
        else
        {
            Choices = await choices.Read(stop);
        }
    }

    public Task<IActionResult> OnGetRegionAsync()
    {
        var (stamp, until) = (reader.Stamp(), reader.Until());
        return fragments.Answer(this, reader.Audience(Filter), stamp, "_Board", async () => await reader.Read(Filter, stamp), until);
    }
}
