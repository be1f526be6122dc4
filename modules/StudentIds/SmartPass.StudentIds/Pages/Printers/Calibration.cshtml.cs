using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Drawing;
using SmartPass.StudentIds.Drawing.Sheets;

namespace SmartPass.StudentIds.Pages.Printers;

/// <summary>The page by which a printer is set, with what is saved of it.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class CalibrationModel(PrintersReader reader, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? sheet, PrinterId? printer, bool shortEdge, CancellationToken stop)
    {
        var set = printer is { } id ? await reader.Find(id, stop) : null;
        if (Sheet.Find(sheet) is not { } found || (printer is not null && set is null))
        {
            return NotFound();
        }

        var pdf = new MemoryStream();
        CalibrationPdf.Write(pdf, found, shortEdge ? Flip.ShortEdge : Flip.LongEdge, set is null ? SheetOffset.None : new SheetOffset(set.X / 100.0, set.Y / 100.0), new PdfFacts($"Calibration: {found.Name}", clock.GetUtcNow()));
        pdf.Position = 0;
        return File(pdf, "application/pdf", $"calibration-{found.Id}{(shortEdge ? "-short-edge" : "")}.pdf");
    }
}
