using Microsoft.EntityFrameworkCore;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Pages.Printers;

/// <summary>Reads the printers whose offset the school knows.</summary>
internal sealed class PrintersReader(StudentIdsDb db)
{
    public Task<List<PrinterOffset>> All(CancellationToken stop) => db.Printers.AsNoTracking().OrderBy(printer => printer.Name).ToListAsync(stop);

    public Task<PrinterOffset?> Find(PrinterId id, CancellationToken stop) => db.Printers.AsNoTracking().FirstOrDefaultAsync(printer => printer.Id == id, stop);
}
