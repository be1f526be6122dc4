using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Export;
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
        var text = RoomsFileWriter.Write(await rooms.All(school.Id, stop), await reader.People(stop));
        return File(CsvFile.Bytes(text), "text/csv; charset=utf-8", $"rooms-{school.Required.Slug}.csv");
    }
}
