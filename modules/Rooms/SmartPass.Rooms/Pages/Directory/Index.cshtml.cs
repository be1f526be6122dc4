using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Directory;

[RequirePermission(RoomsPermissions.SeeRooms)]
internal sealed class IndexModel(RoomListReader reader, CurrentActor actor) : PageModel
{
    /// <summary>What was typed into the search.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>A room that was just retired, to offer Undo.</summary>
    [BindProperty(SupportsGet = true)]
    public RoomId? Retired { get; set; }

    public RoomList List { get; private set; } = new([], 0, []);

    public bool MayManage => actor.Can(RoomsPermissions.ManageRooms);

    public RetiredRow? JustRetired => MayManage ? List.Retired.FirstOrDefault(room => room.Id == Retired) : null;

    public string Back => Request.PathBase + Request.Path + Request.QueryString;

    public async Task OnGetAsync(CancellationToken stop) => List = await reader.Read(Text, stop);
}
