using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartPass.Platform.Pages;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Acts.Printing;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Printers;

/// <summary>By how much each printer misses its sheets, and the pages by which that is measured.</summary>
[RequirePermission(StudentIdsPermissions.Manage)]
internal sealed class IndexModel(PrintersReader reader, SavePrinter save, CurrentSchool school) : PageModel
{
    [BindProperty]
    public PrinterForm Printer { get; set; } = new();

    public IReadOnlyList<PrinterOffset> Printers { get; private set; } = [];

    public IdLinks Links { get; } = new(school);

    public IdTabs Tabs => new(Links, Links.Printers);

    public async Task OnGetAsync(CancellationToken stop) => Printers = await reader.All(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        ModelState.Clear();
        var faults = Printer.Faults().ToList();
        if (faults.Count == 0)
        {
            await save.Save(Printer.Written, PrinterOffset.Read(Printer.X)!.Value, PrinterOffset.Read(Printer.Y)!.Value, stop);
            return this.GoTo("/ids/printers", "Saved. Print a calibration page with it to see that it fits.");
        }

        Printers = await reader.All(stop);
        faults.ForEach(fault => ModelState.AddModelError($"{nameof(Printer)}.{fault.Field}", fault.Message));
        ViewData["Focus"] = faults[0].Field;
        return this.Again();
    }

    public async Task<IActionResult> OnPostForgetAsync(PrinterId id, CancellationToken stop) =>
        await save.Forget(id, stop) ? this.GoTo("/ids/printers", "The printer is forgotten.") : NotFound();
}
