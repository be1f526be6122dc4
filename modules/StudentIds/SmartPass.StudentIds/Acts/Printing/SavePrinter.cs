using Microsoft.EntityFrameworkCore;
using SmartPass.Platform.Audit;
using SmartPass.Platform.Data;
using SmartPass.Platform.Schools;
using SmartPass.StudentIds.Contracts;
using SmartPass.StudentIds.Data;
using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Acts.Printing;

/// <summary>Keeps by how much a printer misses its sheets, under its name; or forgets it.</summary>
internal sealed class SavePrinter(StudentIdsDb db, Writing writing, AuditTrail audit, CurrentSchool school)
{
    public Task Save(string name, int x, int y, CancellationToken stop = default) => writing.Do("save a printer", async () =>
    {
        var printer = await db.Printers.FirstOrDefaultAsync(row => row.Name == name) ?? db.Add(new PrinterOffset { SchoolId = school.Id, Name = name }).Entity;
        (printer.X, printer.Y) = (x, y);
        await db.SaveChangesAsync();
        await audit.Add("ids.printer", $"set the offset of the printer {name} to {PrinterOffset.InWords(x)} and {PrinterOffset.InWords(y)}", school.Id);
        db.Stale(StudentIdsTopics.Batches(school.Id));
    }, stop);

    /// <summary>False where there is none such at the school.</summary>
    public Task<bool> Forget(PrinterId id, CancellationToken stop = default) => writing.Do("forget a printer", async () =>
    {
        if (await db.Printers.FirstOrDefaultAsync(row => row.Id == id) is not { } printer)
        {
            return false;
        }

        db.Remove(printer);
        await db.SaveChangesAsync();
        await audit.Add("ids.printer", $"forgot the offset of the printer {printer.Name}", school.Id);
        return true;
    }, stop);
}
