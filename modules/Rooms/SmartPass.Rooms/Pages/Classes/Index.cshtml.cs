using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Kernel;
using SmartPass.Platform.Pages;
using SmartPass.Roster.Contracts;
using SmartPass.Rooms.Acts;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Rooms.Pages.Classes;

[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class IndexModel(ClassRoomsReader reader, SetClassRooms set) : PageModel
{
    /// <summary>Begins the name of each class's list; the number of the class follows.</summary>
    public const string Prefix = "room-of-";

    /// <summary>What was typed into the search.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public ClassRoomList List { get; private set; } = new(0, new(0, []), new(0, []), new(0, []), []);

    public async Task OnGetAsync(CancellationToken stop) => List = await reader.Read(Text, stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var changed = await set.Do(Choices(), stop);
        return this.GoTo("/rooms/classes", changed switch
        {
            0 => "Nothing was changed.",
            1 => "1 class has its room.",
            _ => $"{changed} classes have their rooms.",
        });
    }

    private Dictionary<ClassId, RoomId?> Choices()
    {
        var choices = new Dictionary<ClassId, RoomId?>();
        foreach (var (name, value) in Request.Form)
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal) && IId<ClassId>.TryParse(name[Prefix.Length..], out var id))
            {
                choices[id] = IId<RoomId>.TryParse(value, out var room) ? room : null;
            }
        }

        return choices;
    }
}
