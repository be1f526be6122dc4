using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Directory;

[RequirePermission(RoomsPermissions.SeeRooms)]
internal sealed class IndexModel(RoomListReader reader, CurrentActor actor) : PageModel
{
    /// <summary>More classrooms than these are folded away: a list of all of them would hide the rest.</summary>
    public const int Many = 8;

    /// <summary>What was typed into the search.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>The one kind to show; null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "kind")]
    public RoomKind? Kind { get; set; }

    /// <summary>A room that was just retired, to offer Undo.</summary>
    [BindProperty(SupportsGet = true)]
    public RoomId? Retired { get; set; }

    public RoomList List { get; private set; } = new([], [], [], 0, []);

    public bool IsFiltered => Kind is not null || !string.IsNullOrWhiteSpace(Text);

    public bool MayManage => actor.Can(RoomsPermissions.ManageRooms);

    public RetiredRow? JustRetired => MayManage ? List.Retired.FirstOrDefault(room => room.Id == Retired) : null;

    public string Back => Request.PathBase + Request.Path + Request.QueryString;

    public async Task OnGetAsync(CancellationToken stop) => List = await reader.Read(Text, Kind, stop);

    /// <summary>The query of this list for a kind.</summary>
    public string Filter(RoomKind? kind)
    {
        var query = string.IsNullOrWhiteSpace(Text) ? new QueryString() : new QueryString().Add("q", Text);
        return (kind is { } one ? query.Add("kind", one.ToString()) : query).ToUriComponent();
    }
}
