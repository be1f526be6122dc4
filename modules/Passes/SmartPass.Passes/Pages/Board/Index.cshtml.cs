using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Live;
using SmartPass.Platform.Pages;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Board;

[RequirePermission(PassPermissions.SeeBoard)]
internal sealed class IndexModel(BoardReader reader, Fragments fragments) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public RoomKind? Place { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Grade { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Overtime { get; set; }

    public BoardView View { get; private set; } = null!;

    private BoardFilter Filter => new(Text, Place, Grade, Overtime);

    public async Task OnGetAsync(CancellationToken stop) => View = await reader.Read(Filter, reader.Stamp(), stop);

    public Task<IActionResult> OnGetRegionAsync()
    {
        var stamp = reader.Stamp();
        return fragments.Answer(this, reader.Audience(Filter), stamp, "_Board", async () => await reader.Read(Filter, stamp));
    }
}
