using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Export;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Roster.Data.Bells;
using SmartPass.Roster.Domain.Bells.Files;

namespace SmartPass.Roster.Pages.Bells;

/// <summary>Downloads in the form that can be imported again.</summary>
[RequirePermission(RosterPermissions.EditSchedules)]
internal sealed class ExportModel(SchoolBells bells, ClassesForStaff classes, CurrentSchool school) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string what, CancellationToken stop)
    {
        var text = what switch
        {
            "periods" => BellExport.Periods((await bells.Book(stop)).Schedule),
            "calendar" => BellExport.Calendar((await bells.Book(stop)).Schedule),
            "class-periods" => BellExport.Classes(await classes.All(stop)),
            _ => null,
        };
        return text is null ? NotFound() : File(CsvFile.Bytes(text), "text/csv; charset=utf-8", $"{school.Required.Slug}-{what}.csv");
    }
}
