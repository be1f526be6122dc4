using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Rooms.Csv;
using SmartPass.Rooms.Data;

namespace SmartPass.Rooms.Pages.Add;

[RequirePermission(RoomsPermissions.ManageRooms)]
internal sealed class ExportModel(IRooms rooms, ImportReader reader, CurrentSchool school) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var text = RoomsFileWriter.Write(await rooms.All(school.Id, stop), await reader.Staff(stop));
        // With the mark, Excel reads it as UTF-8.
        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", $"rooms-{school.Required.Slug}.csv");
    }
}
